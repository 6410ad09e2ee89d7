package org.caravanserai.platform.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.imports.ImportAction;
import org.caravanserai.domain.imports.ImportChanges;
import org.caravanserai.domain.imports.ImportClaim;
import org.caravanserai.domain.imports.ImportCounts;
import org.caravanserai.domain.imports.ImportPosition;
import org.caravanserai.domain.imports.ImportRefusal;
import org.caravanserai.domain.imports.ImportRemark;
import org.caravanserai.domain.imports.ImportState;
import org.caravanserai.domain.imports.ImportWork;
import org.caravanserai.domain.imports.RegistryOrganizations;
import org.caravanserai.domain.imports.RegistryRecord;
import org.caravanserai.domain.organizations.OrganizationsChanged;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** The transactions of an import: what a step did and how far it came is written together or not at all. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class ImportSteps {

    /** A worker not heard of for this long is taken for dead. */
    static final Duration SILENCE = Duration.ofSeconds(30);

    /** More are told by the next import, when these have been merged. */
    private static final int MOST_TWINS = 500;

    private final ImportWork imports;
    private final RegistryOrganizations organizations;
    private final ImportChanges changes;
    private final Event<OrganizationsChanged> changed;
    private final History history;
    private final Clock clock;

    @Inject
    ImportSteps(
            ImportWork imports,
            RegistryOrganizations organizations,
            ImportChanges changes,
            Event<OrganizationsChanged> changed,
            History history,
            Clock clock) {
        this.imports = imports;
        this.organizations = organizations;
        this.changes = changes;
        this.changed = changed;
        this.history = history;
        this.clock = clock;
    }

    Optional<ImportClaim> claim(UUID worker) {
        var now = clock.instant();
        return imports.claim(worker, now, now.minus(SILENCE));
    }

    /**
     * @return the claim at its next place
     * @throws Conflict when another worker has taken over
     */
    ImportClaim take(
            ImportClaim claim, List<RegistryRecord> records, List<ImportRefusal> refusals, ImportPosition next) {
        hold(claim);
        var taken = organizations.take(records, claim.starter());
        var counts = taken.counts().plus(new ImportCounts(0, 0, 0, refusals.size()));
        imports.advance(claim, next, counts, refusals, clock.instant());
        if (!taken.changed().isEmpty()) {
            changed.fire(new OrganizationsChanged(taken.changed()));
        }
        return claim.at(next);
    }

    /** Sees whether the database takes a record, and leaves no trace: it always ends with an exception. */
    void probe(ImportClaim claim, RegistryRecord record) {
        hold(claim);
        organizations.take(List.of(record), claim.starter());
        throw new Probed();
    }

    /** The database would take the record. */
    static final class Probed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Probed() {
            super(null, null, false, false);
        }
    }

    void finish(ImportClaim claim) {
        hold(claim);
        organizations.linkRelatives();
        changes.remark(
                claim.id(),
                organizations.twins(MOST_TWINS).stream()
                        .map(ImportSteps::remark)
                        .toList());
        end(claim, ImportState.DONE, null);
    }

    private static ImportRemark remark(RegistryOrganizations.Twins twins) {
        return new ImportRemark(
                "", "organization-twice", twins.name() + " (" + twins.registered() + "; " + twins.known() + ")", 1);
    }

    void fail(ImportClaim claim, ImportRefusal failure) {
        hold(claim);
        organizations.linkRelatives();
        end(claim, ImportState.FAILED, failure);
    }

    private void end(ImportClaim claim, ImportState state, @Nullable ImportRefusal failure) {
        imports.end(claim, state, failure, clock.instant());
        history.record(
                claim.id(),
                ImportAction.ENDED,
                ImportState.RUNNING,
                state,
                failure == null ? null : failure.key() + " " + failure.line());
    }

    private void hold(ImportClaim claim) {
        if (!imports.hold(claim)) {
            throw new Conflict("changed-meanwhile");
        }
    }
}
