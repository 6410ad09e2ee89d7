package org.caravanserai.exchanges.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.exchanges.call.Application;
import org.caravanserai.domain.exchanges.call.ApplicationState;
import org.caravanserai.domain.exchanges.call.CallApplications;
import org.caravanserai.domain.exchanges.call.Calls;
import org.caravanserai.domain.exchanges.call.ExchangeCall;
import org.caravanserai.domain.exchanges.call.RequestedDocument;
import org.caravanserai.domain.files.FilePlace;
import org.caravanserai.domain.files.FilePolicy;
import org.caravanserai.exchanges.call.ReviewAccess;
import org.caravanserai.platform.files.FileAccess;

/**
 * The documents of an application, in a slot for each that its call asks for. The applicant attaches them until the application
 * is submitted; the officers and reviewers of the call read them from then on, unless they have a conflict of interest.
 */
@ApplicationScoped
public class ApplicationFiles implements FileAccess {

    /** Names of the places for files of applications. */
    public static final String KIND = "APPLICATION";

    private final Calls calls;
    private final CallApplications applications;
    private final ReviewAccess access;
    private final Clock clock;

    @Inject
    ApplicationFiles(Calls calls, CallApplications applications, ReviewAccess access, Clock clock) {
        this.calls = calls;
        this.applications = applications;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<UUID> subject(String code) {
        return applications.application(code).map(Application::id);
    }

    @Override
    public Optional<FilePolicy> policy(FilePlace place) {
        return applications
                .application(place.subject())
                .map(this::call)
                .flatMap(call -> call.rules().documents().of(place.slot()))
                .map(RequestedDocument::policy);
    }

    @Override
    public boolean mayRead(FilePlace place, Caller caller) {
        return applications
                .application(place.subject())
                .filter(application -> caller.is(application.account())
                        || access.mayReview(
                                application.id(),
                                call(application).organization(),
                                application.account(),
                                application.state()))
                .isPresent();
    }

    @Override
    public boolean mayChange(FilePlace place, Caller caller) {
        return applications
                .application(place.subject())
                .filter(application -> caller.is(application.account())
                        && application.state() == ApplicationState.DRAFT
                        && call(application).isOpen(clock.instant()))
                .isPresent();
    }

    private ExchangeCall call(Application application) {
        return calls.byId(application.call()).orElseThrow();
    }
}
