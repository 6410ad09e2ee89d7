package org.caravanserai.exchanges.agreement;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.agreement.AgreementDraft;
import org.caravanserai.domain.exchanges.agreement.AgreementDrafts;
import org.caravanserai.domain.exchanges.agreement.Signatory;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.UnitOfWork;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** An officer keeps what has been entered of an agreement. Only the own office reads it, and nobody is told. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class SaveAgreementDraft {

    private final AgreementDrafts drafts;
    private final OwnDrafts own;
    private final UnitOfWork work;
    private final Organizations organizations;
    private final ExchangeOfficer officer;
    private final Clock clock;

    @Inject
    public SaveAgreementDraft(
            AgreementDrafts drafts,
            OwnDrafts own,
            UnitOfWork work,
            Organizations organizations,
            ExchangeOfficer officer,
            Clock clock) {
        this.drafts = drafts;
        this.own = own;
        this.work = work;
        this.organizations = organizations;
        this.officer = officer;
        this.clock = clock;
    }

    /**
     * @param code of a draft that is there; null for a new one
     * @param version of the draft that was read; null overwrites whatever is there
     */
    public record Command(@Nullable String code, @Nullable Long version, DraftForm form) {}

    /**
     * What was kept.
     *
     * @param version of the draft now
     */
    public record Saved(String code, long version) {}

    /**
     * @throws NotFound when the draft is not one of the officer's
     * @throws Conflict {@code changed-meanwhile} when somebody else has changed the draft since
     * @throws Invalid {@code no-own-party} when none of the parties is an organization whose exchanges the officer runs
     */
    public Saved execute(Command command) {
        var faults = new Invalid.Collector();
        faults.value(own -> "title", () -> new LocalizedText(command.form().title()));
        faults.throwIfAny();
        var owner = owner(command.form());
        var content = command.form().content();
        var by = Signatory.of(officer.caller());
        AgreementDraft draft;
        if (command.code() == null) {
            draft = new AgreementDraft(owner, content, by, clock.instant());
            drafts.add(draft);
        } else {
            draft = own.locked(command.code());
            if (command.version() != null && command.version() != draft.version()) {
                throw new Conflict("changed-meanwhile");
            }
            draft.change(owner, content, by, clock.instant());
        }
        work.write();
        return new Saved(draft.code(), draft.version());
    }

    private UUID owner(DraftForm form) {
        return form.parties().stream()
                .map(Slug::read)
                .flatMap(Optional::stream)
                .map(organizations::bySlug)
                .flatMap(Optional::stream)
                .map(Organization::id)
                .filter(officer::actsFor)
                .findFirst()
                .orElseThrow(() -> new Invalid("parties[0].organization", "no-own-party"));
    }
}
