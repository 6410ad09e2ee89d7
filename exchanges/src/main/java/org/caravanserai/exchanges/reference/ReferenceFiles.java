package org.caravanserai.exchanges.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.exchanges.call.CallApplications;
import org.caravanserai.domain.exchanges.call.Calls;
import org.caravanserai.domain.exchanges.call.References;
import org.caravanserai.domain.files.FilePlace;
import org.caravanserai.domain.files.FilePolicy;
import org.caravanserai.domain.files.FileType;
import org.caravanserai.exchanges.call.ReviewAccess;
import org.caravanserai.platform.files.FileAccess;

/**
 * References that came as files. The referee attaches one by the link; who reviews the application reads it, the applicant does
 * not.
 */
@ApplicationScoped
public class ReferenceFiles implements FileAccess {

    /** Names of the places for files of references. */
    public static final String KIND = "REFERENCE";

    /** The one slot of a reference. */
    public static final String SLOT = "reference";

    /** Limit for one file, in megabytes. */
    public static final int MOST_MEGABYTES = 10;

    static final FilePolicy POLICY = FilePolicy.of(MOST_MEGABYTES, 1, FileType.PDF);

    private final References references;
    private final Calls calls;
    private final CallApplications applications;
    private final ReviewAccess access;

    @Inject
    ReferenceFiles(References references, Calls calls, CallApplications applications, ReviewAccess access) {
        this.references = references;
        this.calls = calls;
        this.applications = applications;
        this.access = access;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<UUID> subject(String code) {
        return references.byCode(code).map(reference -> reference.id());
    }

    @Override
    public Optional<FilePolicy> policy(FilePlace place) {
        return place.slot().equals(SLOT) ? Optional.of(POLICY) : Optional.empty();
    }

    @Override
    public boolean mayRead(FilePlace place, Caller caller) {
        return references
                .byId(place.subject())
                .flatMap(reference -> applications.application(reference.application()))
                .filter(application -> access.mayReview(
                        application.id(),
                        calls.byId(application.call()).orElseThrow().organization(),
                        application.account(),
                        application.state()))
                .isPresent();
    }

    /** Only the referee attaches files, by the link; they cannot be deleted. */
    @Override
    public boolean mayChange(FilePlace place, Caller caller) {
        return false;
    }
}
