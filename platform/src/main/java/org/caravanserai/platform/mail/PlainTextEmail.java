package org.caravanserai.platform.mail;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays an email out as plain text. */
final class PlainTextEmail {

    private static final String GAP = "\n\n";

    private PlainTextEmail() {}

    static String of(EmailContent content) {
        var email = new StringBuilder(Stream.concat(Stream.of(content.greeting()), content.paragraphs().stream())
                .filter(paragraph -> !paragraph.isEmpty())
                .collect(Collectors.joining(GAP)));
        if (!content.facts().isEmpty()) {
            email.append('\n');
        }
        content.facts().forEach(fact -> email.append('\n')
                .append(fact.label())
                .append(content.colon())
                .append(fact.value()));
        if (content.action() != null) {
            email.append(GAP)
                    .append(content.action())
                    .append(content.colon().stripTrailing())
                    .append('\n')
                    .append(content.link());
        }
        email.append(GAP)
                .append(content.signature())
                .append(GAP)
                .append("-- \n")
                .append(content.footer())
                .append('\n')
                .append(content.home())
                .append('\n');
        content.brand().operator().forEach(line -> email.append(line).append('\n'));
        content.choices().forEach(choice -> email.append(choice.label())
                .append(content.colon())
                .append(choice.value())
                .append('\n'));
        return email.toString();
    }
}
