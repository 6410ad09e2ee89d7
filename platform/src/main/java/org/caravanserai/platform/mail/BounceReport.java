package org.caravanserai.platform.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.caravanserai.domain.mail.Bounce;
import org.eclipse.angus.mail.dsn.DeliveryStatus;
import org.jspecify.annotations.Nullable;

/**
 * A delivery status notification (RFC 3464) that says that an email of ours was not delivered.
 *
 * @param email which, by its Message-ID
 */
record BounceReport(UUID email, Bounce bounce) {

    /** Of each part so much is read: more is no report, or the text of an email that nobody asks for. */
    private static final int LONGEST_PART = 64 * 1024;

    private static final Pattern MESSAGE_ID =
            Pattern.compile("<([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@[^<>@\\s]+>");

    /**
     * Empty for every other email, also for a report that delivery is only late, and for one that does not keep to the format.
     *
     * @throws MessagingException when it cannot be read
     */
    static Optional<BounceReport> of(MimeMessage mail) throws MessagingException, IOException {
        if (!mail.isMimeType("multipart/report")) {
            return Optional.empty();
        }
        DeliveryStatus status = null;
        InternetHeaders returned = null;
        var parts = new MimeMultipart(mail.getDataHandler().getDataSource());
        for (int number = 0; number < parts.getCount(); number++) {
            var part = parts.getBodyPart(number);
            if (isOne(part, "message/delivery-status", "message/global-delivery-status")) {
                status = new DeliveryStatus(start(part));
            } else if (isOne(
                    part, "text/rfc822-headers", "message/rfc822", "message/global", "message/global-headers")) {
                returned = new InternetHeaders(start(part));
            }
        }
        return status == null ? Optional.empty() : of(mail, status, returned);
    }

    private static Optional<BounceReport> of(
            MimeMessage mail, DeliveryStatus status, @Nullable InternetHeaders returned) throws MessagingException {
        var about = status.getMessageDSN();
        return Stream.of(
                        values(returned, "Message-ID"),
                        values(about, "Original-Message-ID"),
                        values(about, "X-Original-Message-ID"),
                        values(mail.getHeader("In-Reply-To")))
                .flatMap(List::stream)
                .flatMap(value -> MESSAGE_ID.matcher(value).results())
                .map(found -> UUID.fromString(found.group(1)))
                .findFirst()
                .flatMap(email -> failure(status).map(bounce -> new BounceReport(email, bounce)));
    }

    /** An email of ours has one recipient; a list of theirs may have many, of whom the first counts. */
    private static Optional<Bounce> failure(DeliveryStatus status) {
        for (int number = 0; number < status.getRecipientDSNCount(); number++) {
            var recipient = status.getRecipientDSN(number);
            if (first(recipient, "Action").equalsIgnoreCase("failed")) {
                var words = first(recipient, "Diagnostic-Code");
                var bounce = Bounce.of(first(recipient, "Status"), words.substring(words.indexOf(';') + 1));
                if (bounce.isPresent()) {
                    return bounce;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isOne(BodyPart part, String... types) throws MessagingException {
        for (var type : types) {
            if (part.isMimeType(type)) {
                return true;
            }
        }
        return false;
    }

    private static InputStream start(BodyPart part) throws MessagingException, IOException {
        try (var content = part.getInputStream()) {
            return new ByteArrayInputStream(content.readNBytes(LONGEST_PART));
        }
    }

    private static String first(InternetHeaders headers, String name) {
        var values = values(headers, name);
        return values.isEmpty() ? "" : values.get(0).strip();
    }

    private static List<String> values(@Nullable InternetHeaders headers, String name) {
        return headers == null ? List.of() : values(headers.getHeader(name));
    }

    private static List<String> values(String @Nullable [] headers) {
        return headers == null ? List.of() : new ArrayList<>(List.of(headers));
    }
}
