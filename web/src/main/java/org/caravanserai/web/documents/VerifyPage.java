package org.caravanserai.web.documents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import org.caravanserai.domain.documents.PublicCode;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.documents.DocumentView;
import org.caravanserai.platform.documents.VerifyDocument;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** Anybody verifies a document by its code, which is in the address or is typed in. */
@Named
@RequestScoped
public class VerifyPage {

    private final VerifyDocument verify;
    private final RequestParameters parameters;
    private final Notices notices;

    private @Nullable DocumentView document;

    private String fault = "";
    private boolean asked;
    private String holder = "";

    @Inject
    VerifyPage(VerifyDocument verify, RequestParameters parameters, Notices notices) {
        this.verify = verify;
        this.parameters = parameters;
        this.notices = notices;
    }

    /** Says by the status whether there is such a document. */
    public void answer() {
        read();
        if (!fault.isEmpty()) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Compares the name that was typed with the holder's. */
    public void check() {
        asked = true;
        document = verify.execute(getCode(), holder);
        if (document.holderShown()) {
            notices.done("documents.verify.holderYes");
        } else {
            notices.warn("documents.verify.holderNo");
        }
    }

    private void read() {
        if (!asked) {
            asked = true;
            try {
                document = getCode().isEmpty() ? null : verify.execute(getCode(), linkedHolder());
            } catch (NotFound unknown) {
                fault = unknown.key().equals("document-code-mistyped") ? "mistyped" : "unknown";
            }
        }
    }

    /** The holder that the link names. When a name was typed in, the look-up was counted with the page that asked for it. */
    private @Nullable String linkedHolder() {
        return FacesContext.getCurrentInstance().isPostback()
                ? parameters.text("holder")
                : parameters.textOrNull("holder");
    }

    /** Null before a code is given, and for one that leads to no document. */
    public @Nullable DocumentView getDocument() {
        read();
        return document;
    }

    /** {@code mistyped} or {@code unknown}; empty when there is a document, or no code yet. */
    public String getFault() {
        read();
        return fault;
    }

    public String getCode() {
        return parameters.text("code");
    }

    /** The code in groups, as it stands on the document. */
    public String getShownCode() {
        return PublicCode.grouped(PublicCode.tidy(getCode()));
    }

    public String getHolder() {
        return holder;
    }

    public void setHolder(String holder) {
        this.holder = holder;
    }
}
