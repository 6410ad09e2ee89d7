package org.caravanserai.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.mail.Emails;
import org.caravanserai.domain.mail.MailArguments;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailWriterTest {

    private static final String[] LANGUAGES = {"en", "zh", "ru", "ar", "fr", "es"};

    private final EmailWriter writer =
            new EmailWriter(Settings.of(Map.of(Setting.URL.property(), "https://inn.example.org/")));

    @ParameterizedTest
    @EnumSource(MailTemplate.class)
    void everyTemplateIsWrittenInEveryLanguageWithNothingLeftOpen(MailTemplate template) {
        for (var language : LANGUAGES) {
            var letter = write(template, language);

            assertThat(letter.language().getLanguage()).isEqualTo(language);
            assertThat(letter.subject()).isNotBlank().doesNotContain("{", "\n");
            assertThat(letter.text()).contains("Amina").doesNotContain("{", "}");
            assertThat(letter.html()).contains("lang=\"" + language + "\"").doesNotContain("{", "}");
            template.arguments().forEach((name, kind) -> {
                if (kind == MailTemplate.Kind.LINK || kind == MailTemplate.Kind.SECRET_LINK) {
                    assertThat(letter.text()).contains("https://inn.example.org/there/" + name);
                    assertThat(letter.html()).contains("href=\"https://inn.example.org/there/" + name + "\"");
                } else if (kind == MailTemplate.Kind.TEXT || kind == MailTemplate.Kind.SECRET_TEXT) {
                    assertThat(letter.subject() + letter.text()).contains("<" + name + " & more>");
                }
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "ru", "ar", "fr", "es"})
    void everyLanguageHasTheKeysOfEnglish(String language) {
        assertThat(keys(language)).isEqualTo(keys("en"));
    }

    /** French sets its high punctuation off by a space, which must not let a line break before it. */
    @Test
    void frenchPunctuationDoesNotLeaveItsWord() {
        var texts = new MailTexts(Locale.FRENCH);
        assertThat(keys("fr")).isNotEmpty().allSatisfy(key -> assertThat(texts.get(key))
                .doesNotContainPattern("(?<!\\u202f)[;?!]|(?<!\\u00a0):(?!//)|«(?!\\u00a0)|(?<!\\u00a0)»"));
    }

    @Test
    void everyTemplateHasItsOwnSubjectAndBody() {
        for (var template : MailTemplate.values()) {
            assertThat(keys("en")).contains(template.key() + ".subject", template.key() + ".body");
            assertThat(keys("en").contains(template.key() + ".action"))
                    .as(template.key() + " has a label exactly when it has a link")
                    .isEqualTo(template.argumentNames().contains("link"));
        }
    }

    @Test
    void everyRoleHasAWord() {
        for (var role : OrganizationRole.values()) {
            assertThat(keys("en")).contains("word." + role.name());
        }
    }

    @Test
    void whatPeopleWroteIsNeverMarkup() {
        var arguments = new HashMap<>(Emails.arguments(MailTemplate.ORGANIZER_MESSAGE));
        arguments.put("body", "<img src=x onerror=alert(1)>\n\nSee \"you\" {name} \\ $1");
        var letter = write(MailTemplate.ORGANIZER_MESSAGE, "en", arguments);

        assertThat(letter.html()).doesNotContain("<img").contains("&lt;img src=x onerror=alert(1)&gt;");
        assertThat(letter.text()).contains("See \"you\" {name} \\ $1");
    }

    @Test
    void aSubjectStaysOneLine() {
        var arguments = new HashMap<>(Emails.arguments(MailTemplate.ORGANIZER_MESSAGE));
        arguments.put("subject", "Hello\r\nBcc: everybody@example.org\u2028x");

        assertThat(write(MailTemplate.ORGANIZER_MESSAGE, "en", arguments).subject())
                .isEqualTo("Hello Bcc: everybody@example.org x");
    }

    @Test
    void aBlankArgumentTakesItsLineAlong() {
        var arguments = new HashMap<>(Emails.arguments(MailTemplate.EVENT_APPROVED));
        arguments.put("note", "");

        assertThat(write(MailTemplate.EVENT_APPROVED, "en", arguments).text()).doesNotContain("Note");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | 10 May 2027 at 09:00 (China Time)
        zh | 2027年5月10日 09:00 (中国时间)
        ru | 10 мая 2027 г. в 09:00 (Китай)
        ar | 10 مايو 2027 في 09:00 (توقيت الصين)
        fr | 10 mai 2027 à 09:00 (heure de la Chine)
        es | 10 de mayo de 2027, 9:00 (hora de China)
        """)
    void timesAreSaidAsOnPages(String language, String time) {
        var text = write(MailTemplate.REGISTRATION_CONFIRMED, language).text();
        assertThat(text.replaceAll("\\p{Zs}", " ")).contains(time);
    }

    @Test
    void labelsInPlainTextHaveTheColonOfTheLanguage() {
        assertThat(write(MailTemplate.REGISTRATION_CONFIRMED, "fr").text())
                .contains("Début\u00a0: 10", "Voir votre inscription\u00a0:\nhttps://");
        assertThat(write(MailTemplate.REGISTRATION_CONFIRMED, "zh").text()).contains("：2027年");
    }

    @Test
    void arabicRunsFromRightToLeft() {
        assertThat(write(MailTemplate.VERIFY_EMAIL, "ar").html()).contains("dir=\"rtl\"");
    }

    @Test
    void aLanguageTheHouseDoesNotKnowIsAnsweredInEnglish() {
        assertThat(write(MailTemplate.VERIFY_EMAIL, "kk").subject()).isEqualTo("Confirm your email address");
        assertThat(write(MailTemplate.VERIFY_EMAIL, "zh-Hant").subject()).isEqualTo("请确认您的电子邮箱");
    }

    private Email write(MailTemplate template, String language) {
        return write(template, language, Emails.arguments(template));
    }

    private Email write(MailTemplate template, String language, Map<String, String> arguments) {
        var to = Recipient.of(EmailAddress.of("amina@example.org"), "Amina Diallo", language);
        return writer.write(template, to, new MailArguments(arguments));
    }

    private static Set<String> keys(String language) {
        return new TreeSet<>(java.util.ResourceBundle.getBundle(
                        "org.caravanserai.platform.mail.messages",
                        java.util.Locale.forLanguageTag(language),
                        java.util.ResourceBundle.Control.getNoFallbackControl(
                                java.util.ResourceBundle.Control.FORMAT_PROPERTIES))
                .keySet());
    }
}
