package nguyenvan.bake;

import java.util.Optional;

/**
 * A page that was rendered and not written: its bytes, or why there are none.
 *
 * @param page the file that would have been written
 */
public record Rendering(Optional<byte[]> page, Optional<BakeFailure> failure) {}
