package org.caravanserai.platform.imports.tables;

import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.files.FileName;
import org.caravanserai.domain.imports.TableUpload;
import org.caravanserai.domain.imports.TableUploads;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** Reads a table from a file and keeps it until it is imported. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class UploadTable {

    /** Maximum size of a file. */
    public static final long MOST_BYTES = 100L << 20;

    private final TableTargets targets;
    private final TableReader intake;
    private final TableUploads uploads;
    private final Organizations organizations;
    private final TableStarter starter;
    private final TableLimits limits;

    @Inject
    UploadTable(
            TableTargets targets,
            TableReader intake,
            TableUploads uploads,
            Organizations organizations,
            TableStarter starter,
            TableLimits limits) {
        this.targets = targets;
        this.intake = intake;
        this.uploads = uploads;
        this.organizations = organizations;
        this.starter = starter;
        this.limits = limits;
    }

    /**
     * @param organization slug; null for a target without organization
     * @return identity of the table
     * @throws NotFound when the caller may not import that
     * @throws org.caravanserai.domain.shared.Invalid when the file is no table, or too large
     * @throws org.caravanserai.domain.shared.Refused {@code table-being-read}, {@code tables-quota}
     */
    public UUID execute(String target, @Nullable String organization, String fileName, InputStream file) {
        var owner = organization == null || organization.isEmpty()
                ? null
                : organizations
                        .bySlug(Slug.read(organization).orElseThrow(() -> new NotFound("not-found")))
                        .orElseThrow(() -> new NotFound("not-found"))
                        .id();
        var into = targets.required(target, owner, starter.caller());
        var id = Ids.next();
        limits.checkQuota(starter.account(), 0);
        var taken = limits.alone(starter.account(), () -> intake.take(id, file, into.spread()));
        limits.checkQuota(starter.account(), taken.size());
        uploads.add(new TableUpload(
                id,
                target,
                owner,
                FileName.tidy(fileName),
                taken.headings(),
                taken.sample(),
                taken.numbers(),
                taken.rows(),
                taken.size(),
                starter.account(),
                starter.now()));
        return id;
    }
}
