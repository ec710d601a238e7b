package nguyenvan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What src/ARCHITECTURE.md says of the packages. */
@AnalyzeClasses(packages = "nguyenvan", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule onlyGoalsKnowMaven =
      noClasses()
          .that()
          .resideOutsideOfPackage("nguyenvan.maven..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.maven..");

  @ArchTest
  static final ArchRule onlyTheBakeryKnowsJbakeAndFreemarker =
      noClasses()
          .that()
          .resideOutsideOfPackage("nguyenvan.bake..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.jbake..", "freemarker..");

  @ArchTest
  static final ArchRule theBakeryKnowsNothingOfTheDomain =
      classes()
          .that()
          .resideInAPackage("nguyenvan.bake..")
          .should()
          .onlyDependOnClassesThat()
          .resideOutsideOfPackages(
              "nguyenvan.content..",
              "nguyenvan.document..",
              "nguyenvan.knowledge..",
              "nguyenvan.quote..",
              "nguyenvan.site..",
              "nguyenvan.source..");

  @ArchTest
  static final ArchRule findingsKnowNothingElse =
      noClasses()
          .that()
          .resideInAPackage("nguyenvan.finding..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "nguyenvan.content..",
              "nguyenvan.document..",
              "nguyenvan.quote..",
              "nguyenvan.knowledge..",
              "nguyenvan.site..");

  @ArchTest
  static final ArchRule packagesFormNoCycle =
      slices().matching("nguyenvan.(*)..").should().beFreeOfCycles();
}
