package org.caravanserai.centers.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.centers.certificate.CertificateFacts;
import org.caravanserai.domain.documents.IssuedDocument;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.platform.credentials.CredentialSigning;

/**
 * Certificates as Open Badges 3.0 (a W3C verifiable credential). The holder is named by the hash of name and salt, as the standard has it,
 * so that the credential can be shown to anybody and proves the name to readers who know it.
 */
@ApplicationScoped
public class BadgeCredentials {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT = 16;

    private final CredentialSigning signing;
    private final Settings settings;

    @Inject
    public BadgeCredentials(CredentialSigning signing, Settings settings) {
        this.signing = signing;
        this.settings = settings;
    }

    /** The signed credential that says what the document says. */
    public String sign(IssuedDocument document, CertificateFacts facts, Slug center) {
        var address = settings.address("/verify/" + document.code());
        var issuer = settings.address("/centers/" + center);
        var credential = new LinkedHashMap<String, Object>();
        credential.put(
                "@context",
                List.of(
                        "https://www.w3.org/ns/credentials/v2",
                        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"));
        credential.put("id", address);
        credential.put("type", List.of("VerifiableCredential", "OpenBadgeCredential"));
        credential.put("name", facts.course().in("en"));
        credential.put(
                "issuer",
                Map.of(
                        "id",
                        issuer,
                        "type",
                        List.of("Profile"),
                        "name",
                        facts.center().in("en"),
                        "url",
                        issuer));
        var from = document.issuedAt().truncatedTo(ChronoUnit.SECONDS);
        credential.put("validFrom", from.toString());
        var last = document.validUntil();
        if (last != null) {
            credential.put("validUntil", last + "T23:59:59Z");
        }
        credential.put("credentialSubject", subject(document, facts, address));
        credential.put("iss", issuer);
        credential.put("jti", address);
        credential.put("nbf", from.getEpochSecond());
        return signing.sign(credential);
    }

    private static Map<String, Object> subject(IssuedDocument document, CertificateFacts facts, String address) {
        var holders = document.holder().names().stream()
                .map(BadgeCredentials::identity)
                .toList();
        var result = Map.of("type", List.of("Result"), "resultDescription", address + "#level", "value", facts.level());
        return Map.of(
                "type",
                List.of("AchievementSubject"),
                "identifier",
                holders,
                "activityStartDate",
                facts.firstDay() + "T00:00:00Z",
                "activityEndDate",
                facts.lastDay() + "T00:00:00Z",
                "licenseNumber",
                document.number(),
                "result",
                List.of(result),
                "achievement",
                achievement(facts, address));
    }

    /** The hash of a name; one for each script, so that readers who know the name in one of them can check it. */
    private static Map<String, Object> identity(String name) {
        var salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        var written = HexFormat.of().formatHex(salt);
        return Map.of(
                "type",
                "IdentityObject",
                "identityType",
                "name",
                "hashed",
                true,
                "salt",
                written,
                "identityHash",
                "sha256$" + sha256(name + written));
    }

    private static Map<String, Object> achievement(CertificateFacts facts, String address) {
        var scheme = facts.scheme() + " " + facts.schemeVersion();
        var level = Map.of(
                "id",
                address + "#level",
                "type",
                List.of("ResultDescription"),
                "name",
                scheme,
                "resultType",
                "LetterGrade");
        return Map.of(
                "id",
                address + "#achievement",
                "type",
                List.of("Achievement"),
                "achievementType",
                "Certificate",
                "name",
                facts.course().in("en"),
                "description",
                facts.language().value() + ", " + scheme + ", " + facts.level() + ", "
                        + facts.hours().toPlainString() + " h",
                "inLanguage",
                facts.language().value(),
                "criteria",
                Map.of("narrative", "Attendance and marks by the rule of the course"),
                "resultDescription",
                List.of(level));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
