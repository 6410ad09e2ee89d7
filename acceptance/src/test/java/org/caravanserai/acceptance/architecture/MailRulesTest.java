package org.caravanserai.acceptance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.domain.mail.Outbox;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.mail.AreaEmails;
import org.caravanserai.platform.mail.EmailRateLimit;
import org.junit.jupiter.api.Test;

/**
 * Nobody can fill the mailbox of a stranger, or write to many: whatever writes to an address that somebody entered asks one limit. And what is
 * said to be told is sent.
 */
class MailRulesTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.caravanserai");

    /** Use cases that take an address and send emails, but none to that address; to whom instead. */
    private static final Map<String, String> TO_OTHERS = Map.of(
            "SaveHostForm",
            "who has an account is told of a letter, which names the contact",
            "PlanClass",
            "only people with an account who may teach at the center can be named",
            "DrawSample",
            "only people with an account who may teach at the center can be named",
            "PreviewMessage",
            "nobody: it shows what a recipient of the message will read");

    /** Emails of exchanges to somebody without an account, who gets a link instead: found by the name of the other email. */
    private static final String TO_A_LINK = "LINK_";

    /** Kept for emails and notices of before; messages to participants are {@code PLACE_MESSAGE} now. */
    private static final List<String> NO_LONGER_SENT = List.of("ORGANIZER_MESSAGE");

    @Test
    void everyEmailThatIsCountedIsSentWhereTheLimitIsAsked() {
        var counted = counted();
        assertThat(counted).hasSizeGreaterThan(10);
        var without = new TreeSet<String>();
        for (var field : counted) {
            for (var access : field.getAccessesToSelf()) {
                var sender = access.getOriginOwner();
                if (!isPartOf(sender, field.getOwner())
                        && !sender.isAssignableTo(AreaEmails.class)
                        && !asksTheLimit(sender)) {
                    without.add(sender.getName() + " sends " + field.getName());
                }
            }
        }
        assertThat(without).isEmpty();
    }

    /** Naming it among what an area tells sends nothing. */
    @Test
    void everyEmailIsSentBySomebody() {
        assertThat(templates(template -> true))
                .filteredOn(field -> field.getAccessesToSelf().stream()
                        .map(JavaFieldAccess::getOriginOwner)
                        .allMatch(sender ->
                                isPartOf(sender, field.getOwner()) || sender.isAssignableTo(AreaEmails.class)))
                .extracting(JavaField::getName)
                .filteredOn(name -> !name.startsWith(TO_A_LINK))
                .containsExactlyElementsOf(NO_LONGER_SENT);
    }

    @Test
    void everyUseCaseThatMayWriteToATypedAddressAsksTheLimit() {
        var writing = PRODUCT.stream()
                .filter(type -> type.isAnnotatedWith(UseCase.class))
                .filter(MailRulesTest::takesAnAddress)
                .filter(type -> reaches(type, Outbox.class))
                .toList();
        assertThat(writing)
                .extracting(JavaClass::getSimpleName)
                .contains(
                        "AskForReference",
                        "IssueAgreementLink",
                        "InviteMember",
                        "CreateAccount",
                        "RequestPasswordReset",
                        "SendLinkAgain");
        assertThat(writing)
                .filteredOn(type -> !reaches(type, EmailRateLimit.class))
                .extracting(JavaClass::getSimpleName)
                .containsExactlyInAnyOrderElementsOf(TO_OTHERS.keySet());
    }

    /** Also the classes that the compiler makes of its switches. */
    private static boolean isPartOf(JavaClass part, JavaClass whole) {
        return part.equals(whole) || part.getName().startsWith(whole.getName() + "$");
    }

    private static List<JavaField> counted() {
        return templates(template -> !template.countedTogether().isEmpty());
    }

    private static List<JavaField> templates(Predicate<MailTemplate> wanted) {
        return PRODUCT.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(MailTemplate.class))
                .flatMap(type -> Stream.of(type.reflect().getEnumConstants())
                        .map(MailTemplate.class::cast)
                        .filter(wanted)
                        .map(template -> type.getField(template.name())))
                .toList();
    }

    private static boolean asksTheLimit(JavaClass sender) {
        return sender.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency -> dependency.getTargetClass().isEquivalentTo(EmailRateLimit.class))
                || sender.getEnclosingClass().map(MailRulesTest::asksTheLimit).orElse(false);
    }

    private static boolean takesAnAddress(JavaClass useCase) {
        return Arrays.stream(useCase.reflect().getMethods())
                .filter(method -> method.getName().equals("execute"))
                .flatMap(method -> Arrays.stream(method.getParameterTypes()))
                .anyMatch(type -> isAddress(type, new HashSet<>()));
    }

    private static boolean isAddress(Class<?> type, Set<Class<?>> seen) {
        if (type == EmailAddress.class) {
            return true;
        }
        return type.isRecord()
                && seen.add(type)
                && Arrays.stream(type.getRecordComponents())
                        .anyMatch(component -> isNamedSo(component) || isAddress(component.getType(), seen));
    }

    private static boolean isNamedSo(RecordComponent component) {
        return component.getType() == String.class
                && component.getName().toLowerCase(Locale.ROOT).contains("email");
    }

    /** By the parts that are injected, and their parts. */
    private static boolean reaches(JavaClass from, Class<?> wanted) {
        var seen = new HashSet<JavaClass>(Set.of(from));
        var next = new ArrayDeque<>(seen);
        while (!next.isEmpty()) {
            for (var field : next.remove().getFields()) {
                var part = field.getRawType();
                if (part.isEquivalentTo(wanted)) {
                    return true;
                }
                if (part.getPackageName().startsWith("org.caravanserai") && !part.isInterface() && seen.add(part)) {
                    next.add(part);
                }
            }
        }
        return false;
    }
}
