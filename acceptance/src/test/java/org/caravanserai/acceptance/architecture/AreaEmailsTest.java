package org.caravanserai.acceptance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.mail.EmailTopic;
import org.caravanserai.domain.mail.MailArguments;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.platform.mail.AreaEmails;
import org.caravanserai.platform.mail.Email;
import org.caravanserai.platform.mail.EmailWriter;
import org.caravanserai.platform.mail.MailTemplates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every area that sends emails contributes its templates, with all texts in every language. */
class AreaEmailsTest {

    private static final String COMMON = "org.caravanserai.platform.mail.messages";
    private static final List<AreaEmails> AREAS = Contributions.of(AreaEmails.class);
    private static final MailTemplates TEMPLATES = MailTemplates.of(AREAS);

    private final EmailWriter writer =
            new EmailWriter(Settings.of(Map.of(Setting.URL.property(), "https://home.example.org/")), TEMPLATES);

    static List<MailTemplate> templates() {
        return Contributions.constants(MailTemplate.class);
    }

    static List<String> bundles() {
        return Stream.concat(Stream.of(COMMON), AREAS.stream().map(AreaEmails::bundle))
                .toList();
    }

    @Test
    void everyTemplateIsContributedByItsArea() {
        assertThat(templates()).isNotEmpty();
        assertThat(AREAS.stream().<Object>flatMap(area -> area.templates().stream()))
                .as("templates of emails that the bean AreaEmails of their area contributes")
                .containsExactlyInAnyOrderElementsOf(templates());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyTemplateIsWrittenInEveryLanguageWithNothingLeftOpen(MailTemplate template) {
        for (var language : Contributions.LANGUAGES) {
            var email = write(template, language);

            assertThat(TEMPLATES.label(template.name(), Locale.forLanguageTag(language)))
                    .isNotBlank();
            assertThat(email.language().getLanguage()).isEqualTo(language);
            assertThat(email.subject()).isNotBlank().doesNotContain("{", "\n");
            assertThat(email.text()).contains("Amina").doesNotContain("{", "}");
            assertThat(email.html()).contains("lang=\"" + language + "\"").doesNotContain("{", "}");
            template.arguments().forEach((name, kind) -> {
                switch (kind) {
                    case LINK, SECRET_LINK -> {
                        assertThat(email.text()).contains("https://home.example.org/there/" + name);
                        assertThat(email.html()).contains("href=\"https://home.example.org/there/" + name + "\"");
                    }
                    case TEXT, SECRET_TEXT ->
                        assertThat(email.subject() + email.text()).contains("<" + name + " & more>");
                    case MOMENT, MOMENTS, WORD, FILE -> {}
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyTemplateHasItsTextsInTheBundleOfItsArea(MailTemplate template) {
        var area = AREAS.stream()
                .filter(one -> one.templates().contains(template))
                .findFirst()
                .orElseThrow();
        assertThat(texts(area.bundle(), "en"))
                .containsKeys(template.key() + ".name", template.key() + ".subject", template.key() + ".body");
        assertThat(texts(area.bundle(), "en").containsKey(template.key() + ".action"))
                .as("a label exactly when there is a link")
                .isEqualTo(template.argumentNames().contains(MailTemplate.LINK_ARGUMENT));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyLanguageHasTheKeysOfEnglish(String bundle) {
        for (var language : Contributions.LANGUAGES) {
            assertThat(texts(bundle, language).keySet())
                    .as(language)
                    .isEqualTo(texts(bundle, "en").keySet());
        }
    }

    @Test
    void everyTopicIsThatOfSomeEmailAndHasItsOwnNameAndWordsInEveryLanguage() {
        var topics = Contributions.constants(EmailTopic.class);
        assertThat(topics).extracting(EmailTopic::name).doesNotHaveDuplicates();
        assertThat(TEMPLATES.topics()).containsExactlyInAnyOrderElementsOf(topics);
        for (var language : Contributions.LANGUAGES) {
            assertThat(topics)
                    .extracting(topic -> TEMPLATES.label(topic, Locale.forLanguageTag(language)))
                    .doesNotHaveDuplicates();
        }
    }

    /** Of use by itself, so that it can be a notice only. */
    @Test
    void whatPeopleMayDoWithoutByEmailIsANoticeOfTheirAccount() {
        assertThat(templates())
                .filteredOn(template -> template.topic().isOptional())
                .isNotEmpty()
                .allMatch(MailTemplate::isNotice);
    }

    /** French sets its high punctuation off by a space, which must not let a line break before it. */
    @ParameterizedTest
    @MethodSource("bundles")
    void frenchPunctuationDoesNotLeaveItsWord(String bundle) {
        assertThat(texts(bundle, "fr").values()).isNotEmpty().allSatisfy(text -> assertThat(text)
                .doesNotContainPattern("(?<!\\u202f)[;?!]|(?<!\\u00a0):(?!//)|«(?!\\u00a0)|(?<!\\u00a0)»"));
    }

    @Test
    void everyRoleHasAWord() {
        var words = texts("org.caravanserai.platform.organizations.emails", "en");
        for (var role : OrganizationRole.values()) {
            assertThat(words).containsKey("word." + role.name());
        }
    }

    private Email write(MailTemplate template, String language) {
        var arguments = new HashMap<String, String>();
        template.arguments()
                .forEach((name, kind) -> arguments.put(
                        name,
                        switch (kind) {
                            case TEXT, SECRET_TEXT -> "<" + name + " & more>";
                            case MOMENT -> "2027-05-10T09:00+08:00[Asia/Shanghai]";
                            case MOMENTS ->
                                "2027-05-10T09:00+08:00[Asia/Shanghai] 2027-05-11T09:00+08:00[Asia/Shanghai]";
                            case LINK, SECRET_LINK -> "/there/" + name;
                            case WORD -> "";
                            case FILE -> "file:" + name;
                        }));
        var to = Recipient.of(EmailAddress.of("amina@example.org"), "Amina Diallo", language);
        return writer.write(template, to, new MailArguments(arguments));
    }

    /** Of this language alone. */
    private static Map<String, String> texts(String bundle, String language) {
        var texts = ResourceBundle.getBundle(
                bundle,
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        assertThat(texts.getLocale().getLanguage()).as(bundle).isEqualTo(language);
        var byKey = new HashMap<String, String>();
        texts.keySet().forEach(key -> byKey.put(key, texts.getString(key)));
        return byKey;
    }
}
