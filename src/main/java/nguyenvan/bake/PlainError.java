package nguyenvan.bake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/**
 * Says what a file system said in words: its exceptions often bear a bare path as their message.
 */
final class PlainError {

  private PlainError() {}

  static IOException of(String what, IOException cause) {
    return new IOException(what + ": " + reason(cause), cause);
  }

  static String reason(IOException e) {
    if (!(e instanceof FileSystemException failure)) {
      return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
    String why = why(failure);
    return failure.getFile() == null ? why : failure.getFile() + ": " + why;
  }

  private static String why(FileSystemException e) {
    if (e.getReason() != null) {
      return e.getReason();
    } else if (e instanceof NoSuchFileException) {
      return "no such file or folder";
    } else if (e instanceof AccessDeniedException) {
      return "permission denied";
    } else if (e instanceof FileAlreadyExistsException) {
      return "it exists and cannot be replaced";
    } else if (e instanceof DirectoryNotEmptyException) {
      return "the folder is not empty";
    } else if (e instanceof NotDirectoryException) {
      return "it is not a folder";
    }
    return e.getClass().getSimpleName();
  }
}
