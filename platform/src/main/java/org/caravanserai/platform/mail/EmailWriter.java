package org.caravanserai.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.mail.MailArguments;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.domain.mail.OutboxMessage;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.platform.config.Picture;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.platform.language.DateWords;
import org.jspecify.annotations.Nullable;

/** Writes emails: the texts of the template in the recipient's language, filled and laid out. */
@ApplicationScoped
public class EmailWriter {

    private static final int MAX_SUBJECT_LENGTH = 200;
    private static final String COLOR = "#0b5d63";
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+");

    private final Settings settings;
    private final MailTemplates templates;

    @Inject
    public EmailWriter(Settings settings, MailTemplates templates) {
        this.settings = settings;
        this.templates = templates;
    }

    /**
     * @param stopPage address of the page where the recipient has no more emails of this kind; null where there is none
     * @param stop address by which a mail program does so at once
     */
    Email write(OutboxMessage message, @Nullable String stopPage, @Nullable String stop) {
        var envelope = message.envelope();
        return write(templates.named(envelope.template()), envelope.recipient(), message.arguments(), stopPage, stop);
    }

    public Email write(MailTemplate template, Recipient to, MailArguments arguments) {
        return write(template, to, arguments, null, null);
    }

    private Email write(
            MailTemplate template,
            Recipient to,
            MailArguments arguments,
            @Nullable String stopPage,
            @Nullable String stop) {
        var language = to.language().locale();
        var content = content(template, to.name(), language, arguments);
        if (stopPage != null) {
            var texts = templates.texts(template, language);
            content = content.withChoices(List.of(
                    new EmailContent.Fact(texts.get("footer.choose"), settings.address("/my/emails")),
                    new EmailContent.Fact(texts.get("footer.stop"), stopPage)));
        }
        return new Email(
                content.subject(),
                PlainTextEmail.of(content),
                HtmlEmail.of(content),
                content.brand().logo(),
                content.language(),
                template.isWrittenByPerson(),
                stop,
                CONTROLS.matcher(arguments.value(MailTemplate.SENDER_ARGUMENT))
                        .replaceAll(" ")
                        .strip());
    }

    /**
     * The texts alone, with a greeting that names nobody.
     *
     * @param template its name
     * @throws IllegalArgumentException when no area has it
     */
    public EmailContent content(String template, MailArguments arguments, Locale language) {
        return content(templates.named(template), "", language, arguments);
    }

    /** {@link MailTemplate#noticeLink()} of the template with this name. */
    public String noticeLink(String template) {
        return templates.named(template).noticeLink();
    }

    private EmailContent content(MailTemplate template, String name, Locale language, MailArguments arguments) {
        var texts = templates.texts(template, language);
        var values = shown(template, arguments, texts);
        values.put("name", name);
        var brand = brand(texts);
        values.put("platform", brand.name());
        settings.find(Setting.MAIL_REPLY_TO).ifPresent(address -> values.put("replies", address));
        var key = template.key();
        var subject = CONTROLS.matcher(texts.fill(key + ".subject", values))
                .replaceAll(" ")
                .strip();
        var paragraphs = paragraphs(texts.fill(key + ".body", values));
        return new EmailContent(
                brand,
                subject.length() > MAX_SUBJECT_LENGTH ? subject.substring(0, MAX_SUBJECT_LENGTH - 1) + "…" : subject,
                greeting(template, name, paragraphs, texts, values),
                paragraphs,
                facts(template, texts, values),
                texts.get("colon"),
                texts.find(key + ".action") == null ? null : texts.fill(key + ".action", values),
                values.getOrDefault(MailTemplate.LINK_ARGUMENT, ""),
                texts.fill("signature", values),
                texts.fill(footer(template, texts, values), values),
                List.of(),
                settings.get(Setting.URL),
                texts.language(),
                texts.isRightToLeft());
    }

    /** None where somebody has written the text and calls the recipient by name in it. */
    private static String greeting(
            MailTemplate template, String name, List<String> paragraphs, MailTexts texts, Map<String, String> values) {
        if (name.isBlank()) {
            return texts.get("greeting.nameless");
        }
        return template.isWrittenByPerson() && paragraphs.stream().anyMatch(each -> each.contains(name))
                ? ""
                : texts.fill("greeting", values);
    }

    private EmailContent.Brand brand(MailTexts texts) {
        var language = texts.language().toLanguageTag();
        var name = settings.texts(Setting.NAME).in(language);
        var operator = Stream.of(
                        Stream.of(settings.texts(Setting.OPERATOR).in(language)),
                        settings.find(Setting.POSTAL_ADDRESS).stream().flatMap(String::lines),
                        settings.find(Setting.CONTACT_EMAIL).stream())
                .flatMap(lines -> lines)
                .filter(line -> !line.isBlank())
                .toList();
        return new EmailContent.Brand(
                name.isEmpty() ? texts.get("platform") : name,
                settings.find(Setting.COLOR).orElse(COLOR),
                settings.find(Setting.LOGO).map(Picture::of).orElse(null),
                operator);
    }

    private static String footer(MailTemplate template, MailTexts texts, Map<String, String> values) {
        var own = template.key() + ".footer";
        if (texts.find(own) != null) {
            return own;
        }
        if (!values.getOrDefault("contact", "").isBlank()) {
            return "footer.contact";
        }
        return values.containsKey("replies") ? "footer.replies" : "footer.platform";
    }

    private Map<String, String> shown(MailTemplate template, MailArguments arguments, MailTexts texts) {
        var values = new LinkedHashMap<String, String>();
        template.arguments().forEach((name, kind) -> values.put(name, shown(kind, arguments.value(name), texts)));
        return values;
    }

    private String shown(MailTemplate.Kind kind, String value, MailTexts texts) {
        if (value.isBlank()) {
            return "";
        }
        return switch (kind) {
            case TEXT, SECRET_TEXT -> value;
            case FILE -> "";
            case MOMENT -> moment(ZonedDateTime.parse(value), texts);
            case MOMENTS -> value.lines().map(line -> moments(line, texts)).collect(Collectors.joining("\n"));
            case LINK, SECRET_LINK -> settings.address(value);
            case WORD -> texts.get("word." + value);
        };
    }

    /** A moment, or the former and the new one with an arrow in the direction of reading. */
    private static String moments(String line, MailTexts texts) {
        var parts = line.split(" ");
        var last = moment(ZonedDateTime.parse(parts[parts.length - 1]), texts);
        return parts.length == 1
                ? last
                : DateWords.format(DateWords.DATE_TIME, texts.language(), ZonedDateTime.parse(parts[0]))
                        + (texts.isRightToLeft() ? " ← " : " → ")
                        + last;
    }

    private static String moment(ZonedDateTime time, MailTexts texts) {
        return DateWords.format(DateWords.DATE_TIME, texts.language(), time) + " ("
                + DateWords.zoneName(time.getZone(), texts.language()) + ")";
    }

    /** What has a label in the bundle is a fact; the rest is part of a sentence. */
    private static List<EmailContent.Fact> facts(MailTemplate template, MailTexts texts, Map<String, String> values) {
        return template.argumentNames().stream()
                .filter(name -> !values.getOrDefault(name, "").isBlank())
                .flatMap(name -> {
                    var label = texts.find("fact." + name);
                    return label == null
                            ? Stream.<EmailContent.Fact>empty()
                            : Stream.of(new EmailContent.Fact(label, values.getOrDefault(name, "")));
                })
                .toList();
    }

    private static List<String> paragraphs(String body) {
        return Pattern.compile("\n\\s*\n")
                .splitAsStream(body.replace("\r\n", "\n"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }
}
