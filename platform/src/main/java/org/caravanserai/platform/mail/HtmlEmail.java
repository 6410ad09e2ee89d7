package org.caravanserai.platform.mail;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lays an email out as HTML in the platform's look: tables and inline styles, because that is what mail readers know. */
final class HtmlEmail {

    private static final String PAGE = """
        <!DOCTYPE html>
        <html lang="%s" dir="%s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light">
        <title>%s</title>
        </head>
        <body style="margin:0;padding:24px 12px;background:#FBF8F3;color:#1F2A2E;font:16px/1.6 system-ui,-apple-system,'Segoe UI','Noto Sans','Noto Sans SC','Noto Sans Arabic',sans-serif">
        <table role="presentation" width="100%%" cellpadding="0" cellspacing="0"><tr><td align="center">
        <table role="presentation" width="600" cellpadding="0" cellspacing="0" style="max-width:600px;width:100%%;text-align:%s">
        <tr><td style="padding:0 8px 16px;font:22px/1.2 'Source Serif 4','Noto Serif','Songti SC',serif;color:%s" dir="auto">%s</td></tr>
        <tr><td style="background:#FFFFFF;border:1px solid #DDD5C8;border-radius:6px;padding:32px 28px">
        <h1 style="margin:0 0 20px;font:26px/1.3 'Source Serif 4','Noto Serif','Songti SC',serif" dir="auto">%s</h1>
        %s
        </td></tr>
        <tr><td style="padding:20px 8px;font-size:14px;color:#5A6468">%s<br><a href="%s" style="color:%s" dir="ltr">%s</a>%s%s</td></tr>
        </table>
        </td></tr></table>
        </body>
        </html>
        """;

    private HtmlEmail() {}

    static String of(EmailContent content) {
        var body = new StringBuilder(content.greeting().isEmpty() ? "" : paragraph(content.greeting()));
        content.paragraphs().forEach(paragraph -> body.append(linked(paragraph(paragraph), content)));
        body.append(facts(content)).append(action(content)).append(paragraph(content.signature()));
        return PAGE.formatted(
                escape(content.language().toLanguageTag()),
                content.rightToLeft() ? "rtl" : "ltr",
                escape(content.subject()),
                content.rightToLeft() ? "right" : "left",
                content.brand().color(),
                head(content.brand()),
                escape(content.subject()),
                body,
                escape(content.footer()),
                escape(content.home()),
                content.brand().color(),
                escape(content.home()),
                operator(content),
                choices(content));
    }

    /** The name says what the logo shows. */
    private static String head(EmailContent.Brand brand) {
        var logo = brand.logo() == null
                ? ""
                : "<img src=\"cid:" + Email.LOGO
                        + "\" alt=\"\" style=\"max-height:40px;max-width:160px;vertical-align:middle;border:0;margin-inline-end:8px\"> ";
        return logo + escape(brand.name());
    }

    private static String paragraph(String text) {
        return "<p style=\"margin:0 0 16px\" dir=\"auto\">" + escape(text).replace("\n", "<br>") + "</p>\n";
    }

    /** Addresses of the platform itself in the text can be followed. */
    private static String linked(String paragraph, EmailContent content) {
        return Pattern.compile(Pattern.quote(escape(content.home())) + "/[\\w./-]*[\\w/]")
                .matcher(paragraph)
                .replaceAll("<a href=\"$0\" style=\"color:" + content.brand().color() + "\" dir=\"ltr\">$0</a>");
    }

    /** Who runs the instance. */
    private static String operator(EmailContent content) {
        return content.brand().operator().stream()
                .map(line -> "<br><span dir=\"auto\">" + escape(line) + "</span>")
                .collect(Collectors.joining());
    }

    private static String choices(EmailContent content) {
        return content.choices().stream()
                .map(choice -> "<br><a href=\"" + escape(choice.value()) + "\" style=\"color:"
                        + content.brand().color() + "\">" + escape(choice.label()) + "</a>")
                .collect(Collectors.joining());
    }

    private static String facts(EmailContent content) {
        if (content.facts().isEmpty()) {
            return "";
        }
        return content.facts().stream()
                .map(fact -> "<tr><th scope=\"row\" style=\"padding:8px 0;padding-inline-end:16px;font-weight:normal;"
                        + "color:#5A6468;vertical-align:top;white-space:nowrap;text-align:start\">"
                        + escape(fact.label())
                        + "</th><td style=\"padding:8px 0;vertical-align:top\" dir=\"auto\">"
                        + escape(fact.value()).replace("\n", "<br>") + "</td></tr>\n")
                .collect(Collectors.joining(
                        "",
                        "<table cellpadding=\"0\" cellspacing=\"0\" style=\"margin:0 0 20px;width:100%;"
                                + "border-top:1px solid #DDD5C8;border-bottom:1px solid #DDD5C8\">\n",
                        "</table>\n"));
    }

    private static String action(EmailContent content) {
        if (content.action() == null) {
            return "";
        }
        var target = content.link().isBlank() ? "" : " href=\"" + escape(content.link()) + "\"";
        return "<p style=\"margin:8px 0 24px\"><a" + target
                + " style=\"display:inline-block;background:" + content.brand().color()
                + ";color:#FFFFFF;text-decoration:none;"
                + "padding:12px 22px;border-radius:6px\">"
                + escape(content.action()) + "</a></p>\n";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
