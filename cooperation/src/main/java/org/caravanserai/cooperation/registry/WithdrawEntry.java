package org.caravanserai.cooperation.registry;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.programme.ProgrammeDeadline;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.cooperation.registry.RegistryEntry;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.ShortText;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.deadlines.DeadlineKeeping;
import org.jspecify.annotations.Nullable;

/** A keeper of the registry withdraws a record, in whatever state it is: it is public no longer and counts in no figure; its history stays. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class WithdrawEntry {

    private static final int LONGEST = 2000;

    private final RegistryChanges changes;
    private final DeadlineKeeping deadlines;
    private final Clock clock;

    @Inject
    public WithdrawEntry(RegistryChanges changes, DeadlineKeeping deadlines, Clock clock) {
        this.changes = changes;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * @param read the version that was read; null: whatever it is
     * @throws NotFound when there is none of this kind that is public
     * @throws Conflict {@code changed-meanwhile}
     * @throws Invalid without a reason
     */
    public void execute(EntryKind kind, Slug slug, @Nullable Long read, @Nullable String reason) {
        var entry = changes.lock(RegistryEntry.class, slug, read);
        if (entry.kind() != kind) {
            throw new NotFound("not-found");
        }
        var why = ShortText.needed("reason", reason, LONGEST);
        for (var each : ProgrammeDeadline.values()) {
            deadlines.cancel(each, entry.id());
        }
        changes.withdraw(entry, why, clock.instant());
    }
}
