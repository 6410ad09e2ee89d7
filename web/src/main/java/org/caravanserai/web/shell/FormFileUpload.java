package org.caravanserai.web.shell;

import jakarta.faces.event.FacesEvent;
import jakarta.faces.event.PhaseId;
import org.primefaces.component.fileupload.FileUpload;
import org.primefaces.event.FileUploadEvent;

/**
 * A file arrives together with the form around it. PrimeFaces tells the page of it before the other fields are read and checked;
 * here it is told when a button would be.
 */
public class FormFileUpload extends FileUpload {

    @Override
    public void queueEvent(FacesEvent event) {
        if (event instanceof FileUploadEvent) {
            event.setPhaseId(PhaseId.INVOKE_APPLICATION);
        }
        super.queueEvent(event);
    }
}
