package org.caravanserai.exchanges.link;

import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Forbidden;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.nomination.DecideNomination;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** The holder of a link accepts or rejects a nomination to its party, as {@link DecideNomination} does for an officer. */
@UseCase
@Public
public class DecideByLink {

    private final LinkHolder holder;
    private final LinkedPeople people;
    private final DecideNomination decide;

    @Inject
    public DecideByLink(LinkHolder holder, LinkedPeople people, DecideNomination decide) {
        this.holder = holder;
        this.people = people;
        this.decide = decide;
    }

    /** See {@link DecideNomination.Command}. */
    public record Command(
            String token,
            String code,
            UUID proposal,
            DecideNomination.Decision decision,
            @Nullable String comment) {}

    /**
     * @throws NotFound when the link is none, has expired or was revoked, or the nomination is not one under its agreement
     * @throws Forbidden {@code other-side-decides}
     * @throws Conflict {@code stale-proposal}
     * @throws Invalid {@code required} for the comment of a rejection
     * @throws Refused {@code nomination-state}
     */
    public DecideNomination.Decided execute(Command command) {
        var link = holder.open(command.token());
        people.requireNomination(link, command.code());
        return holder.actingForParty(
                link,
                () -> decide.execute(new DecideNomination.Command(
                        command.code(), command.proposal(), command.decision(), command.comment())));
    }
}
