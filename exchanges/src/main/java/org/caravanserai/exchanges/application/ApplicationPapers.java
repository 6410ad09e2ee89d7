package org.caravanserai.exchanges.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.caravanserai.domain.exchanges.call.Application;
import org.caravanserai.domain.exchanges.call.References;
import org.caravanserai.exchanges.reference.ReferenceFiles;
import org.caravanserai.exchanges.reference.ReferenceNotices;
import org.caravanserai.platform.files.AttachedFiles;

/** Documents and references of an application. */
@ApplicationScoped
class ApplicationPapers {

    private final AttachedFiles files;
    private final References references;
    private final ReferenceNotices notices;

    @Inject
    ApplicationPapers(AttachedFiles files, References references, ReferenceNotices notices) {
        this.files = files;
        this.references = references;
        this.notices = notices;
    }

    /** Deletes the documents and references of an application. */
    void delete(Application application) {
        files.deleteOf(ApplicationFiles.KIND, application.id());
        references.of(application.id()).forEach(reference -> {
            files.deleteOf(ReferenceFiles.KIND, reference.id());
            notices.over(reference.id());
            references.remove(reference);
        });
    }
}
