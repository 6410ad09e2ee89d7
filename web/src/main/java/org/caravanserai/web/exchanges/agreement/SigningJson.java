package org.caravanserai.web.exchanges.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.domain.exchanges.agreement.AgreementView;
import org.caravanserai.domain.exchanges.agreement.SigningState;
import org.caravanserai.domain.exchanges.agreement.SigningView;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.exchanges.agreement.RecordSigning.AgreementPaperSignature;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The latest record that an agreement was signed on paper. */
@Schema(name = "AgreementSigning")
public record SigningJson(
        SigningState state,

        @Schema(description = "The revision that was signed")
        int revision,

        LocalDate signedOn,

        @Schema(description = "Slug of the party whose officer recorded it")
        String recordedBy,

        String officer,
        Instant recordedAt,

        @Schema(description = "Whether a scan is attached") boolean scanned,

        List<AgreementPaperSignature> by,

        @Schema(description = "What the parties say of it, those of the recording side included")
        List<AnswerJson> answers) {

    /** What a party says of the record. */
    @Schema(name = "AgreementSigningAnswer")
    public record AnswerJson(
            String organization,
            boolean confirmed,
            @Nullable String reason,
            String by,
            boolean byLink,
            Instant at) {}

    static @Nullable SigningJson of(AgreementView agreement) {
        var signing = agreement.signing();
        return signing == null ? null : of(agreement, signing);
    }

    private static SigningJson of(AgreementView agreement, SigningView signing) {
        return new SigningJson(
                signing.state(),
                signing.revision(),
                signing.signedOn(),
                agreement.party(signing.organization()).slug(),
                signing.by(),
                signing.at(),
                signing.file() != null,
                signing.signatures().stream()
                        .map(each -> new AgreementPaperSignature(
                                Slug.of(agreement.party(each.organization()).slug()), each.name(), each.capacity()))
                        .toList(),
                signing.answers().stream()
                        .map(each -> new AnswerJson(
                                agreement.party(each.organization()).slug(),
                                each.confirmed(),
                                each.reason(),
                                each.by(),
                                each.byLink(),
                                each.at()))
                        .toList());
    }
}
