package org.caravanserai.domain.centers.center;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;

/**
 * What the agreement about a center says.
 *
 * @param from first day
 * @param until last day
 * @param noticeMonths how many months before the end it has to be renewed or given up, 0 to 24
 * @param texts the text in each language in which it is signed
 */
public record AgreementText(LocalDate from, LocalDate until, int noticeMonths, LocalizedText texts) {

    public static final int MOST_NOTICE = 24;

    /**
     * @throws Invalid {@code agreement-ends-early}, {@code between}, {@code required}
     */
    public AgreementText {
        new Invalid.Collector()
                .check(until.isAfter(from), "until", "agreement-ends-early", from)
                .check(noticeMonths >= 0 && noticeMonths <= MOST_NOTICE, "noticeMonths", "between", 0, MOST_NOTICE)
                .check(!texts.isEmpty(), "texts", "required")
                .throwIfAny();
    }

    /** SHA-256 of all that it says, in hexadecimal digits. */
    public String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var said = new TreeMap<String, String>(
                    Map.of("from", from.toString(), "until", until.toString(), "notice", String.valueOf(noticeMonths)));
            texts.texts().forEach((tag, text) -> said.put("text." + tag, text));
            said.forEach((name, value) -> digest.update(
                    (name.length() + ":" + name + value.length() + ":" + value).getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
