package org.nightdesk.batch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.nightdesk.batch.night.ProgramCode;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.Published;

@AnalyzeClasses(packages = "org.nightdesk", importOptions = DoNotIncludeTests.class)
class ModuleBoundariesTest {
  @ArchTest
  static final ArchRule onlyTheBatchAppKnowsSpring = noClasses()
      .that()
      .resideOutsideOfPackage("..nightdesk.batch..")
      .should()
      .dependOnClassesThat()
      .resideInAPackage("org.springframework..")
      .because("the domain must run and be tested without a container");

  @ArchTest
  static final ArchRule onlyTheStoreKnowsSql = noClasses()
      .that()
      .resideOutsideOfPackages("..nightdesk.batch.store..", "..nightdesk.batch")
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage(
          "java.sql..",
          "javax.sql..",
          "org.h2..",
          "org.postgresql..",
          "org.flywaydb..",
          "org.springframework.jdbc..")
      .because("the tables can change without the rest noticing");

  @ArchTest
  static final ArchRule onlyTheBatchAppKnowsTheClock = noClasses()
      .that()
      .resideOutsideOfPackage("..nightdesk.batch..")
      .should()
      .dependOnClassesThat()
      .haveFullyQualifiedName("java.time.Clock")
      .orShould()
      .callMethod(System.class, "currentTimeMillis")
      .because("the same input gives the same bytes at any time");

  @ArchTest
  static final ArchRule comparingAsksNotWhereArticlesComeFrom = noClasses()
      .that()
      .resideInAnyPackage(
          "..nightdesk.enrichment.compare..",
          "..nightdesk.enrichment",
          "..nightdesk.enrichment.text..")
      .should()
      .callMethod(Article.class, "from")
      .orShould()
      .callMethod(Article.class, "quality")
      .orShould()
      .callMethod(Published.class, "evidence")
      .because("a story is kept where all else is the same (StoryStamps)");

  @ArchTest
  static final ArchRule dataFlowsOneWay = layeredArchitecture()
      .consideringOnlyDependenciesInLayers()
      .layer("corpus")
      .definedBy("..nightdesk.corpus..")
      .layer("enrichment")
      .definedBy("..nightdesk.enrichment..")
      .layer("reporting")
      .definedBy("..nightdesk.reporting..")
      .layer("batch")
      .definedBy("..nightdesk.batch..")
      .whereLayer("batch")
      .mayNotBeAccessedByAnyLayer()
      .whereLayer("reporting")
      .mayOnlyBeAccessedByLayers("batch")
      .whereLayer("enrichment")
      .mayOnlyBeAccessedByLayers("reporting", "batch")
      .because("a stage that knows a later one cannot be run, tested or replaced alone");

  @ArchTest
  static final ArchRule layoutKnowsNothingOfNews = noClasses()
      .that()
      .resideInAPackage("..reporting.layout..")
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage(
          "org.nightdesk.reporting",
          "org.nightdesk.reporting.row..",
          "org.nightdesk.reporting.story..",
          "org.nightdesk.reporting.pdf..")
      .because("pages are set the same way whatever stands on them");

  @ArchTest
  static final ArchRule nothingIsFetched = noClasses()
      .that(DescribedPredicate.not(JavaClass.Predicates.equivalentTo(ProgramCode.class)))
      .should()
      .dependOnClassesThat(JavaClass.Predicates.resideInAnyPackage("java.net..", "javax.net..")
          .and(DescribedPredicate.not(JavaClass.Predicates.assignableTo("java.net.URI")
              .or(JavaClass.Predicates.assignableTo("java.net.URISyntaxException"))))
          .or(JavaClass.Predicates.assignableTo("java.nio.channels.NetworkChannel"))
          .or(JavaClass.Predicates.assignableTo("org.jsoup.Connection"))
          .or(JavaClass.Predicates.assignableTo("org.springframework.core.io.UrlResource"))
          .as("addresses, sockets and what opens them"))
      .because("nothing is ever fetched: all that is told stands in the files of the night");
}
