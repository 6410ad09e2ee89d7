package org.caravanserai.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caravanserai.domain.mail.Emails;
import org.caravanserai.domain.mail.MailArguments;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.domain.mail.SampleEmail;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmailWriterTest {

    private final EmailWriter writer = new EmailWriter(
            Settings.of(Map.of(Setting.URL.property(), "https://www.example.org/")), SampleEmails.TEMPLATES);

    @Test
    void whatPeopleWroteIsNeverMarkup() {
        var arguments = new HashMap<>(Emails.arguments(SampleEmail.MESSAGE));
        arguments.put("body", "<img src=x onerror=alert(1)>\n\nSee \"you\" {name} \\ $1");
        var email = write(SampleEmail.MESSAGE, "en", arguments);

        assertThat(email.html()).doesNotContain("<img").contains("&lt;img src=x onerror=alert(1)&gt;");
        assertThat(email.text()).contains("See \"you\" {name} \\ $1");
    }

    @Test
    void whoeverWritesGreetsOnlyOnce() {
        var arguments = new HashMap<>(Emails.arguments(SampleEmail.MESSAGE));
        arguments.put("body", "The hall has changed.");
        assertThat(write(SampleEmail.MESSAGE, "en", arguments).text()).startsWith("Dear ");
        arguments.put("body", "Good morning " + Emails.AMINA.name() + ",\n\nthe hall has changed.");
        assertThat(write(SampleEmail.MESSAGE, "en", arguments).text()).startsWith("Good morning ");
    }

    @Test
    void aSubjectStaysOneLine() {
        var arguments = new HashMap<>(Emails.arguments(SampleEmail.MESSAGE));
        arguments.put("subject", "Hello\r\nBcc: everybody@example.org\u2028x");

        assertThat(write(SampleEmail.MESSAGE, "en", arguments).subject())
                .isEqualTo("Hello Bcc: everybody@example.org x");
    }

    @Test
    void aBlankArgumentTakesItsLineAlong() {
        var arguments = new HashMap<>(Emails.arguments(SampleEmail.DECISION));
        arguments.put("note", "");

        assertThat(write(SampleEmail.DECISION, "en", arguments).text()).doesNotContain("Note");
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
        var text = write(SampleEmail.PLACE_CONFIRMED, language).text();
        assertThat(text.replaceAll("\\p{Zs}", " ")).contains(time);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | 10 May 2027 at 09:00 → 11 May 2027 at 10:00 (China Time)
        ar | 10 مايو 2027 في 09:00 ← 11 مايو 2027 في 10:00 (توقيت الصين)
        """)
    void theNewTimeFollowsTheFormerOneInTheDirectionOfReading(String language, String times) {
        assertThat(write(SampleEmail.DECISION, language).text().replaceAll("\\p{Zs}", " "))
                .contains(times);
    }

    @Test
    void factsAreATableInHtml() {
        assertThat(write(SampleEmail.PLACE_CONFIRMED, "en").html().replaceAll("\\p{Zs}", " "))
                .containsPattern("<th scope=\"row\"[^>]*>Starts</th><td [^>]*>10 May 2027 at 09:00");
    }

    @Test
    void labelsInPlainTextHaveTheColonOfTheLanguage() {
        assertThat(write(SampleEmail.PLACE_CONFIRMED, "fr").text())
                .contains("Début\u00a0: 10", "Voir votre place\u00a0:\nhttps://");
        assertThat(write(SampleEmail.PLACE_CONFIRMED, "zh").text()).contains("：2027年");
    }

    @Test
    void arabicRunsFromRightToLeft() {
        assertThat(write(SampleEmail.PLACE_CONFIRMED, "ar").html()).contains("dir=\"rtl\"");
    }

    @Test
    void aLanguageThePlatformDoesNotKnowIsAnsweredInEnglish() {
        assertThat(write(SampleEmail.PLACE_CONFIRMED, "kk").subject()).startsWith("Place confirmed");
        assertThat(write(SampleEmail.PLACE_CONFIRMED, "zh-Hant").subject()).startsWith("名额已确认");
    }

    @Test
    void footersComeFromTheTemplateThenFromTheAreaThenFromThePlatform() {
        assertThat(write(SampleEmail.MESSAGE, "en").text()).contains("The organizer wrote this.");
        assertThat(write(SampleEmail.PLACE_CONFIRMED, "en").text()).contains("Replies go to the contact.");
        assertThat(write(SampleEmail.DECISION, "en").text()).contains("replies are not read");
    }

    @Test
    void labelsAreThoseOfTheAreaAndAForgottenTemplateShowsItsName() {
        var templates = SampleEmails.TEMPLATES;
        assertThat(templates.names())
                .containsExactly("DECISION", "MESSAGE", "NEW_ADDRESS", "NEW_SECRET", "PLACE_CONFIRMED");
        assertThat(templates.label("PLACE_CONFIRMED", Locale.FRENCH)).isEqualTo("Place confirmée");
        assertThat(templates.label("GONE", Locale.FRENCH)).isEqualTo("GONE");
        assertThatIllegalArgumentException().isThrownBy(() -> templates.named("GONE"));
    }

    @Test
    void twoAreasCannotUseTheSameName() {
        var twice = List.<AreaEmails>of(new SampleEmails(), new SampleEmails());
        assertThatIllegalStateException()
                .isThrownBy(() -> MailTemplates.of(twice))
                .withMessageContaining("PLACE_CONFIRMED");
    }

    private Email write(MailTemplate template, String language) {
        return write(template, language, Emails.arguments(template));
    }

    private Email write(MailTemplate template, String language, Map<String, String> arguments) {
        var to = Recipient.of(EmailAddress.of("amina@example.org"), "Amina Diallo", language);
        return writer.write(template, to, new MailArguments(arguments));
    }
}
