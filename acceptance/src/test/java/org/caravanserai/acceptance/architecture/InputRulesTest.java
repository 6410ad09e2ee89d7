package org.caravanserai.acceptance.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.OneOf;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Reader;

/** An input is one typed record: what somebody has written is read in one place, and a use case gets it with the types of the domain. */
@AnalyzeClasses(packages = "org.caravanserai", importOptions = ImportOption.DoNotIncludeTests.class)
class InputRulesTest {

    private static final int DEEPEST = 8;

    /** Methods that make something typed of a text. */
    private static final Map<Class<?>, Set<String>> PARSERS = Map.of(
            LocalDate.class, Set.of("parse"),
            LocalTime.class, Set.of("parse"),
            LocalDateTime.class, Set.of("parse"),
            OffsetDateTime.class, Set.of("parse"),
            Instant.class, Set.of("parse"),
            Integer.class, Set.of("parseInt", "valueOf"),
            BigDecimal.class, Set.of("<init>"),
            Currency.class, Set.of("getInstance"),
            OneOf.class, Set.of("constant", "constantInAnyCase"));

    /** Cells of tables, XML of other systems, settings and the CLDR have no reader of inputs. */
    private static final String[] OF_FILES = {
        "org.caravanserai.platform.config..",
        "org.caravanserai.platform.imports..",
        "org.caravanserai.platform.language..",
        "org.caravanserai.exchanges.ewp..",
        "org.caravanserai.exchanges.imports.."
    };

    /** The same of single classes; and names of constants that are keys of a map, parts of a longer name, or a number written anew. */
    private static final Set<String> OF_NAMES = Set.of(
            "Argon2Passwords",
            "CenterDraft",
            "Enrol",
            "EvidenceFiles",
            "NominationTable",
            "PersonTable",
            "PlanDraft",
            "QualificationsDraft",
            "ReminderJob",
            "ReportedCells",
            "RegistryTable",
            "ReportedCenterTable",
            "SaveContribution",
            "StatisticsTable",
            "TableSessions",
            "TermsReader");

    /** Made of what was read: with a file, with answers to questions that only the use case knows, or with a value of the domain. */
    private static final Set<String> COMPOSED = Set.of(
            "ApplyForCall",
            "EventListRequest",
            "GiveReference",
            "IndicatorQuestion",
            "Nominate",
            "NominateBeyondPlaces",
            "NominateByLink",
            "ProposeAgain",
            "RegisterForEvent",
            "SaveAgreementDraft");

    @ArchTest
    static final ArchRule noUseCaseReadsTextsItself = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.caravanserai.platform..",
                    "org.caravanserai.events..",
                    "org.caravanserai.exchanges..",
                    "org.caravanserai.centers..",
                    "org.caravanserai.cooperation..")
            .and()
            .resideOutsideOfPackage("org.caravanserai.platform.forms")
            .and()
            .resideOutsideOfPackages(OF_FILES)
            .and(DescribedPredicate.describe(
                    "are not named here",
                    type -> !OF_NAMES.contains(outermost(type).getSimpleName())))
            .should()
            .accessTargetWhere(DescribedPredicate.describe("text is parsed", InputRulesTest::parses));

    @ArchTest
    static final ArchRule everyInputIsReadByTheReader = classes()
            .that()
            .areAnnotatedWith(UseCase.class)
            .should(new ArchCondition<>("take records whose components the reader knows") {
                @Override
                public void check(JavaClass useCase, ConditionEvents events) {
                    inputs(useCase.reflect()).forEach(input -> {
                        try {
                            Reader.texts(filled(input, 0), input.asSubclass(Record.class));
                        } catch (Invalid texts) {
                            // Each component was looked at, and the texts that are none of its type were refused.
                        } catch (IllegalStateException | IndexOutOfBoundsException unknown) {
                            events.add(SimpleConditionEvent.violated(
                                    useCase, useCase.getName() + ", " + input.getName() + ": " + unknown.getMessage()));
                        }
                    });
                }
            });

    @ArchTest
    static final ArchRule lengthsOfTextsAreCheckedInOnePlace = classes()
            .that()
            .doNotHaveFullyQualifiedName(Invalid.Collector.class.getName())
            .should(new ArchCondition<>("leave it to Invalid.Collector to say text-too-long") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    if (constants(type).contains("text-too-long")) {
                        events.add(SimpleConditionEvent.violated(type, type.getName() + " checks a length itself"));
                    }
                }
            });

    /**
     * What is typed into a page stands in the form of the record that is made of it; a page itself may have a text of its own, such as
     * a reason, or a password, which no map keeps. The ends of a condition are chosen by the numbers of parties that
     * may not be named yet.
     */
    @ArchTest
    static final ArchRule noFormIsARecordOfStrings = noClasses()
            .that()
            .resideInAPackage("org.caravanserai.web..")
            .and()
            .areNotAnnotatedWith(Named.class)
            .and()
            .doNotHaveModifier(JavaModifier.ABSTRACT)
            .and()
            .doNotHaveSimpleName("ConditionRow")
            .should(new ArchCondition<>("have setters of several texts") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    var setters = type.getMethods().stream()
                            .filter(method -> method.getName().matches("set[A-Z].*")
                                    && method.getRawParameterTypes().size() == 1
                                    && method.getRawParameterTypes().get(0).isEquivalentTo(String.class))
                            .toList();
                    if (setters.size() > 1) {
                        events.add(SimpleConditionEvent.satisfied(type, type.getName() + " has " + setters));
                    }
                }
            });

    /** What the file of the class holds, in which constants stand as they were written. */
    private static String constants(JavaClass type) {
        var file = type.getSource().orElseThrow().getUri();
        try (var bytes = file.toURL().openStream()) {
            return new String(bytes.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(InputRulesTest::outermost).orElse(type);
    }

    private static boolean parses(JavaAccess<?> access) {
        return PARSERS.entrySet().stream()
                .anyMatch(parser -> access.getTargetOwner().isEquivalentTo(parser.getKey())
                        && parser.getValue().contains(access.getName())
                        && access.getTarget()
                                .getFullName()
                                .matches(".*\\((.*, )?java\\.lang\\.(String|CharSequence).*\\)"));
    }

    /** Records of the modules of use cases; values of the domain are made there. */
    private static Stream<Class<?>> inputs(Class<?> useCase) {
        return Arrays.stream(useCase.getMethods())
                .filter(method -> method.getName().equals("execute"))
                .map(Method::getParameterTypes)
                .flatMap(Arrays::stream)
                .filter(Class::isRecord)
                .filter(type -> !type.getName().startsWith("org.caravanserai.domain."))
                .filter(type -> !COMPOSED.contains(
                        type.isMemberClass() ? type.getEnclosingClass().getSimpleName() : type.getSimpleName()));
    }

    private static Map<String, Object> filled(Class<?> record, int depth) {
        var components = new LinkedHashMap<String, Object>();
        for (var component : record.getRecordComponents()) {
            components.put(component.getName(), filled(component.getGenericType(), depth + 1));
        }
        return components;
    }

    /** A value of the right kind of object or list, and a text for everything else. */
    private static Object filled(Type type, int depth) {
        if (depth > DEEPEST) {
            return "";
        }
        if (type instanceof ParameterizedType generic) {
            var of = generic.getActualTypeArguments();
            return generic.getRawType() == Map.class
                    ? Map.of("en", filled(of[1], depth + 1))
                    : List.of(filled(of[0], depth + 1));
        }
        return type instanceof Class<?> record && record.isRecord() ? filled(record, depth) : "x";
    }
}
