package org.caravanserai.exchanges.reference;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.call.ApplicationState;
import org.caravanserai.domain.exchanges.call.Reference;
import org.caravanserai.domain.exchanges.call.ReferenceState;
import org.caravanserai.domain.exchanges.call.ReferenceStep;
import org.caravanserai.domain.exchanges.call.References;
import org.caravanserai.domain.exchanges.call.RequestedReferences;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Step;
import org.caravanserai.exchanges.call.CallAccess;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** An applicant sees which references have arrived, not what they say. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ListOwnReferences {

    private final CallAccess access;
    private final References references;
    private final Clock clock;

    @Inject
    public ListOwnReferences(CallAccess access, References references, Clock clock) {
        this.access = access;
        this.references = references;
        this.clock = clock;
    }

    /**
     * @param possible what the applicant can do about it now
     */
    public record Line(
            String code,
            String name,
            String email,
            String relation,
            ReferenceState state,
            Instant requestedAt,
            @Nullable Instant remindedAt,
            @Nullable Instant answeredAt,
            Set<ReferenceStep> possible) {

        public boolean can(String step) {
            return possible.contains(ReferenceStep.valueOf(step));
        }
    }

    /**
     * @param asked what the call asks for
     * @param changeable whether more can be asked for and requests be taken back now
     */
    public record OwnReferences(RequestedReferences asked, List<Line> lines, boolean changeable) {

        /** Number of references received. */
        public long arrived() {
            return lines.stream()
                    .filter(line -> line.state() == ReferenceState.GIVEN)
                    .count();
        }

        /** Whether another referee can be named. */
        public boolean hasRoom() {
            return changeable
                    && lines.stream().filter(line -> line.state().counts()).count() < asked.number();
        }
    }

    /**
     * @param code of the application
     * @throws NotFound when it is not the caller's
     */
    public OwnReferences execute(String code) {
        var application = access.own(code);
        var call = access.callOf(application);
        var now = clock.instant();
        boolean changeable = call.isOpen(now)
                && (application.state() == ApplicationState.DRAFT || application.state() == ApplicationState.SUBMITTED);
        return new OwnReferences(
                call.rules().references(),
                references.of(application.id()).stream()
                        .map(each -> line(each, changeable, now))
                        .toList(),
                changeable);
    }

    private static Line line(Reference reference, boolean changeable, Instant now) {
        return new Line(
                reference.code(),
                reference.name(),
                reference.email().value(),
                reference.relation(),
                reference.state(),
                reference.requestedAt(),
                reference.remindedAt(),
                reference.answeredAt(),
                changeable
                        ? Step.only(
                                Step.possible(ReferenceStep.class, reference.standing(now)),
                                EnumSet.of(ReferenceStep.REMIND, ReferenceStep.WITHDRAW)::contains)
                        : Set.of());
    }
}
