package org.caravanserai.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.files.FilePlace;
import org.caravanserai.domain.files.FilePolicy;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.PermissionCheck;

/**
 * Places for files of all areas, and what the caller may do there. Without access the place is not found; callers who are not
 * signed in are asked to sign in.
 */
@ApplicationScoped
class FilePlaces {

    private final Instance<FileAccess> areas;
    private final CurrentCaller caller;

    @Inject
    FilePlaces(@Any Instance<FileAccess> areas, CurrentCaller caller) {
        this.areas = areas;
        this.caller = caller;
    }

    /** A place whose files the caller may read. */
    FilePlace readable(String kind, String subject, String slot) {
        var area = area(kind);
        var place = area.subject(subject)
                .map(found -> new FilePlace(kind, found, slot))
                .filter(found -> area.policy(found).isPresent())
                .orElseThrow(this::none);
        return requireReadable(place);
    }

    FilePlace requireReadable(FilePlace place) {
        if (!area(place.kind()).mayRead(place, caller.get())) {
            throw none();
        }
        return place;
    }

    FilePlace requireChangeable(FilePlace place) {
        requireReadable(place);
        if (!mayChange(place)) {
            throw new NotFound("not-found");
        }
        return place;
    }

    boolean mayChange(FilePlace place) {
        return area(place.kind()).mayChange(place, caller.get());
    }

    FilePolicy policy(FilePlace place) {
        return area(place.kind()).policy(place).orElseThrow(() -> new NotFound("not-found"));
    }

    private FileAccess area(String kind) {
        return areas.stream()
                .filter(area -> area.kind().equals(kind))
                .findFirst()
                .orElseThrow(this::none);
    }

    /** The refusal for callers without access: sign in first, then not found. */
    RuntimeException none() {
        PermissionCheck.require(Permission.SIGNED_IN, caller.get());
        return new NotFound("not-found");
    }
}
