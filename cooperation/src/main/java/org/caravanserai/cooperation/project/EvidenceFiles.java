package org.caravanserai.cooperation.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.caravanserai.cooperation.registry.EntryReader;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.project.Milestone;
import org.caravanserai.domain.cooperation.project.MilestoneStep;
import org.caravanserai.domain.cooperation.project.ProjectWork;
import org.caravanserai.domain.files.FilePlace;
import org.caravanserai.domain.files.FilePolicy;
import org.caravanserai.domain.files.FileType;
import org.caravanserai.domain.files.StoredFile;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.files.AttachedFiles;
import org.caravanserai.platform.files.FileAccess;
import org.jspecify.annotations.Nullable;

/**
 * Files that show that a milestone was reached. Parties attach them until evidence is submitted; then they stay as they are, because the
 * other side decides on their hash.
 */
@ApplicationScoped
public class EvidenceFiles implements FileAccess {

    /** Kind of the places. */
    public static final String KIND = "PROJECT_MILESTONE";

    /** The only slot. */
    public static final String SLOT = "evidence";

    private static final Pattern CODE = Pattern.compile("([a-z0-9-]{2,80})\\.(\\d{1,4})");
    private static final FilePolicy POLICY = FilePolicy.of(
            16, 5, FileType.PDF, FileType.PNG, FileType.JPEG, FileType.DOCX, FileType.XLSX, FileType.ODT, FileType.CSV);

    private final ProjectWork work;
    private final AttachedFiles files;
    private final EntryReader reader;

    @Inject
    public EvidenceFiles(ProjectWork work, AttachedFiles files, EntryReader reader) {
        this.work = work;
        this.files = files;
        this.reader = reader;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /**
     * @param code slug of the project and number of the milestone, with a point between
     */
    @Override
    public Optional<UUID> subject(String code) {
        var parts = CODE.matcher(code);
        return parts.matches()
                ? work.milestone(Slug.of(parts.group(1)), Integer.parseInt(parts.group(2)))
                        .map(Milestone::id)
                : Optional.empty();
    }

    @Override
    public Optional<FilePolicy> policy(FilePlace place) {
        return place.slot().equals(SLOT) ? Optional.of(POLICY) : Optional.empty();
    }

    /** Parties that work on the project, and who keeps the registry. */
    @Override
    public boolean mayRead(FilePlace place, Caller caller) {
        return caller.may(Permission.MANAGE_COOPERATION)
                || work.milestone(place.subject())
                        .filter(milestone -> takesPart(milestone, caller))
                        .isPresent();
    }

    @Override
    public boolean mayChange(FilePlace place, Caller caller) {
        return work.milestone(place.subject())
                .filter(milestone -> MilestoneStep.SHOW_EVIDENCE.isPossible(milestone.state()))
                .filter(milestone -> takesPart(milestone, caller))
                .isPresent();
    }

    private boolean takesPart(Milestone milestone, Caller caller) {
        return work.project(milestone.project()).stream()
                .flatMap(project -> project.working(reader.today()).stream())
                .anyMatch(organization -> caller.may(Permission.TAKE_PART_IN_PROJECTS, organization));
    }

    /**
     * The attached file that the code names.
     *
     * @return null where none is named
     * @throws Invalid {@code unknown-reference} where there is no such file
     */
    @Nullable
    StoredFile find(Milestone milestone, @Nullable String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        return files.at(new FilePlace(KIND, milestone.id(), SLOT)).stream()
                .filter(file -> file.code().equals(code.strip()))
                .findFirst()
                .orElseThrow(() -> new Invalid("file", "unknown-reference", code));
    }
}
