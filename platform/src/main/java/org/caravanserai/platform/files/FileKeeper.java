package org.caravanserai.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import org.caravanserai.domain.files.FileAction;
import org.caravanserai.domain.files.FileName;
import org.caravanserai.domain.files.FilePlace;
import org.caravanserai.domain.files.FilePolicy;
import org.caravanserai.domain.files.StoredFile;
import org.caravanserai.domain.files.StoredFiles;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.ReadableCode;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.history.History;

/** Writes files down, in the name of the caller, who may have no account. */
@ApplicationScoped
class FileKeeper {

    private final StoredFiles files;
    private final FileIntake intake;
    private final History history;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    FileKeeper(StoredFiles files, FileIntake intake, History history, CurrentCaller caller, Clock clock) {
        this.files = files;
        this.intake = intake;
        this.history = history;
        this.caller = caller;
        this.clock = clock;
    }

    StoredFile keep(FilePlace place, FilePolicy policy, String sentName, InputStream content) {
        var name = FileName.tidy(sentName);
        if (name.isEmpty()) {
            throw new Invalid("name", "required");
        }
        var id = Ids.next();
        var owner = caller.get().accountId();
        var taken = intake.take(new FileIntake.Arrival(id, name, place, owner), policy, content);
        var file = new StoredFile(
                id,
                ReadableCode.next(),
                place,
                name,
                taken.type(),
                taken.size(),
                taken.sha256(),
                owner,
                caller.get().name(),
                policy.personal(),
                clock.instant());
        files.add(file);
        history.record(id, FileAction.ATTACHED, name);
        return file;
    }
}
