package org.caravanserai.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import org.caravanserai.platform.settings.ChangeSettings;
import org.caravanserai.platform.settings.SettingKind;
import org.caravanserai.web.shell.Notices;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.primefaces.event.FileUploadEvent;
import org.primefaces.model.file.UploadedFile;

/** The logo among the settings of the instance: a file takes the place of the one before. */
@Named
@RequestScoped
public class LogoPage {

    private static final String LOGO = "logo";

    private final ChangeSettings change;
    private final Notices notices;

    @Inject
    LogoPage(ChangeSettings change, Notices notices) {
        this.change = change;
        this.notices = notices;
    }

    public void upload(FileUploadEvent event) {
        put(SettingKind.pictureOf(content(event.getFile())));
    }

    public void remove() {
        put(null);
    }

    private void put(@Nullable String picture) {
        change.execute(new ChangeSettings.Changes(Collections.singletonMap(LOGO, picture), null));
        notices.done("admin.settings.done");
        Faces.redirect("/admin/settings");
    }

    private static byte[] content(UploadedFile file) {
        try (var in = file.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
