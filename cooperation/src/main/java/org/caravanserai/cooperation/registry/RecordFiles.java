package org.caravanserai.cooperation.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.registry.Registry;
import org.caravanserai.domain.files.FilePlace;
import org.caravanserai.domain.files.FilePolicy;
import org.caravanserai.domain.files.FileType;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.files.FileAccess;

/** The texts of what is registered, for example a memorandum in the languages of its signatories: for everybody, as long as the record is public. */
@ApplicationScoped
public class RecordFiles implements FileAccess {

    /** Kind of the places. */
    public static final String KIND = "REGISTRY_ENTRY";

    /** The only slot. */
    public static final String SLOT = "texts";

    private static final FilePolicy POLICY =
            FilePolicy.of(16, 12, FileType.PDF, FileType.DOCX, FileType.ODT, FileType.PNG, FileType.JPEG);

    private final Registry registry;

    @Inject
    public RecordFiles(Registry registry) {
        this.registry = registry;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /**
     * @param code slug of the record
     */
    @Override
    public Optional<UUID> subject(String code) {
        return Slug.read(code).flatMap(registry::find);
    }

    @Override
    public Optional<FilePolicy> policy(FilePlace place) {
        return place.slot().equals(SLOT) ? Optional.of(POLICY) : Optional.empty();
    }

    @Override
    public boolean mayRead(FilePlace place, Caller caller) {
        return registry.has(place.subject()) || caller.may(Permission.MANAGE_COOPERATION);
    }

    @Override
    public boolean mayChange(FilePlace place, Caller caller) {
        return caller.may(Permission.MANAGE_COOPERATION);
    }
}
