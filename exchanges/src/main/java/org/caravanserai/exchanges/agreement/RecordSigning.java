package org.caravanserai.exchanges.agreement;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.agreement.PaperSignature;
import org.caravanserai.domain.exchanges.agreement.Signatory;
import org.caravanserai.domain.files.FilePlace;
import org.caravanserai.domain.files.StoredFile;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.files.AttachedFiles;
import org.caravanserai.platform.forms.Described;
import org.jspecify.annotations.Nullable;

/** An officer of a party records that the latest version of an agreement was signed on paper: it is in force, by the word of one side. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class RecordSigning {

    private final SigningActions actions;
    private final ExchangeOfficer officer;
    private final Organizations organizations;
    private final AttachedFiles files;

    @Inject
    public RecordSigning(
            SigningActions actions, ExchangeOfficer officer, Organizations organizations, AttachedFiles files) {
        this.actions = actions;
        this.officer = officer;
        this.organizations = organizations;
        this.files = files;
    }

    /** The record of one agreement. */
    public record AgreementSignatures(
            LocalDate signedOn,
            List<AgreementPaperSignature> by,

            @Described("Code of a file attached to the agreement in the slot SIGNED; the newest of them when not said")
            @Nullable
            String file) {}

    /** A person who signed. */
    public record AgreementPaperSignature(
            @Described("Slug of the party") Slug organization,
            String name,

            @Described("In which the person signed, for example rector") @Nullable
            String capacity) {}

    /**
     * @param code of the agreement
     * @throws NotFound when the officer acts for none of the parties
     * @throws Invalid each fault with its field; {@code not-a-party}, {@code in-the-future}
     * @throws Refused see {@link SigningActions#record}
     */
    public void execute(String code, AgreementSignatures signed) {
        var agreement = officer.lockedAgreement(code);
        var faults = new Invalid.Collector();
        var signatures = new ArrayList<PaperSignature>();
        for (int i = 0; i < signed.by().size(); i++) {
            var by = signed.by().get(i);
            var place = "by[" + i + "].";
            var signature = faults.value(own -> place + own, () -> signature(agreement, by));
            if (signature != null) {
                signatures.add(signature);
            }
        }
        var file = faults.value(own -> own, () -> file(agreement, signed.file()));
        faults.throwIfAny();
        actions.record(
                agreement,
                officer.among(agreement.parties()),
                signed.signedOn(),
                signatures,
                file,
                Signatory.of(officer.caller()));
    }

    private PaperSignature signature(Agreement agreement, AgreementPaperSignature by) {
        var party = organizations
                .bySlug(by.organization())
                .map(Organization::id)
                .orElseThrow(() -> new Invalid(
                        "organization", "unknown-reference", by.organization().value()));
        if (!agreement.isParty(party)) {
            throw new Invalid("organization", "not-a-party");
        }
        return new PaperSignature(party, by.name(), by.capacity());
    }

    private @Nullable UUID file(Agreement agreement, @Nullable String code) {
        var attached = files.at(new FilePlace(AgreementFiles.KIND, agreement.id(), AgreementFiles.SIGNED));
        if (code == null || code.isBlank()) {
            return attached.isEmpty() ? null : attached.get(attached.size() - 1).id();
        }
        return attached.stream()
                .filter(file -> file.code().equals(code.strip()))
                .findFirst()
                .map(StoredFile::id)
                .orElseThrow(() -> new Invalid("file", "unknown-reference", code));
    }
}
