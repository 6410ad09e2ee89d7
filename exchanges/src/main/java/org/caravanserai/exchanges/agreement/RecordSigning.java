package org.caravanserai.exchanges.agreement;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.files.AttachedFiles;
import org.caravanserai.platform.forms.FormFields;
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

    /**
     * @param by the people who signed, at least one
     * @param file code of a file that is attached to the agreement as signed; null for the newest of them, or none
     */
    public record Command(
            String code,
            @Nullable LocalDate signedOn,
            List<By> by,
            @Nullable String file) {}

    /**
     * A person who signed.
     *
     * @param organization slug of a party
     * @param capacity in which the person signed; null or blank when it is not known
     */
    public record By(
            @Nullable String organization,
            @Nullable String name,
            @Nullable String capacity) {}

    /**
     * @throws NotFound when the officer acts for none of the parties
     * @throws Invalid each fault with its field; {@code not-a-party}, {@code in-the-future}
     * @throws Refused see {@link SigningActions#record}
     */
    public void execute(Command command) {
        var agreement = officer.lockedAgreement(command.code());
        var fields = new FormFields();
        if (command.signedOn() == null) {
            fields.wrong("signedOn", "required");
        }
        var signatures = new ArrayList<PaperSignature>();
        for (int i = 0; i < command.by().size(); i++) {
            var signature =
                    signature(fields, agreement, "by[" + i + "]", command.by().get(i));
            if (signature != null) {
                signatures.add(signature);
            }
        }
        var file = file(fields, agreement, command.file());
        fields.throwIfAny();
        actions.record(
                agreement,
                officer.among(agreement.parties()),
                Objects.requireNonNull(command.signedOn()),
                signatures,
                file,
                Signatory.of(officer.caller()));
    }

    private @Nullable PaperSignature signature(FormFields fields, Agreement agreement, String at, By by) {
        var party = fields.needed(at + ".organization", by.organization())
                ? fields.reference(at + ".organization", by.organization(), organizations::bySlug, Organization::id)
                : null;
        if (party != null && !agreement.isParty(party)) {
            fields.wrong(at + ".organization", "not-a-party");
        }
        var name = Objects.requireNonNullElse(by.name(), "");
        return party == null ? null : fields.below(at, () -> new PaperSignature(party, name, by.capacity()));
    }

    private @Nullable UUID file(FormFields fields, Agreement agreement, @Nullable String code) {
        var attached = files.at(new FilePlace(AgreementFiles.KIND, agreement.id(), AgreementFiles.SIGNED));
        if (code == null || code.isBlank()) {
            return attached.isEmpty() ? null : attached.get(attached.size() - 1).id();
        }
        var found = attached.stream()
                .filter(file -> file.code().equals(code.strip()))
                .findFirst();
        if (found.isEmpty()) {
            fields.wrong("file", "unknown-reference", code);
        }
        return found.map(StoredFile::id).orElse(null);
    }
}
