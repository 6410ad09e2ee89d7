package org.caravanserai.exchanges.reference;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.call.CallApplications;
import org.caravanserai.domain.exchanges.call.Calls;
import org.caravanserai.domain.exchanges.call.Reference;
import org.caravanserai.domain.exchanges.call.ReferenceState;
import org.caravanserai.domain.exchanges.call.References;
import org.caravanserai.domain.exchanges.call.RequestedReferences;
import org.caravanserai.domain.shared.Forbidden;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.exchanges.call.ReviewAccess;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** References of an application, for its reviewers. */
@UseCase
@Requires(Permission.REVIEW_APPLICATIONS)
public class ReadReferences {

    private final Calls calls;
    private final CallApplications applications;
    private final ReviewAccess access;
    private final References references;

    @Inject
    public ReadReferences(Calls calls, CallApplications applications, ReviewAccess access, References references) {
        this.calls = calls;
        this.applications = applications;
        this.access = access;
        this.references = references;
    }

    /**
     * @param code names the place of its file, kind {@link ReferenceFiles#KIND}
     * @param text null where it came as a file, or has not come
     */
    public record Line(
            String code,
            String name,
            String email,
            String relation,
            ReferenceState state,
            @Nullable Instant answeredAt,
            @Nullable String text) {

        /** Whether it came as a file. */
        public boolean file() {
            return state == ReferenceState.GIVEN && text == null;
        }
    }

    /**
     * @param asked what the call asks for
     */
    public record Arrived(RequestedReferences asked, List<Line> lines) {

        /** Number of references received. */
        public long number() {
            return lines.stream()
                    .filter(line -> line.state() == ReferenceState.GIVEN)
                    .count();
        }

        /** Whether fewer have arrived than the call asks for. */
        public boolean incomplete() {
            return number() < asked.number();
        }
    }

    /**
     * @param code of the application
     * @throws NotFound when the caller may not review it
     * @throws Forbidden {@code own-application} for the caller's own
     */
    public Arrived execute(String code) {
        var application = applications.application(code).orElseThrow(() -> new NotFound("not-found"));
        var call = calls.byId(application.call()).orElseThrow();
        access.require(application.id(), call.organization(), application.account(), application.state());
        return new Arrived(
                call.rules().references(),
                references.of(application.id()).stream()
                        .filter(each -> each.state() != ReferenceState.WITHDRAWN)
                        .map(ReadReferences::line)
                        .toList());
    }

    private static Line line(Reference reference) {
        return new Line(
                reference.code(),
                reference.name(),
                reference.email().value(),
                reference.relation(),
                reference.state(),
                reference.answeredAt(),
                reference.text());
    }
}
