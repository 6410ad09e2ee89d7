package org.caravanserai.web.shell;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.primefaces.context.PrimeRequestContext;
import org.primefaces.renderkit.HeadRenderer;

/** Leaves PrimeFaces' scripts out of pages that hold none of its widgets, and with them the number that lets them run. */
public class LeanHeadRenderer extends HeadRenderer {

    @Override
    public void encodeBegin(FacesContext context, UIComponent component) throws IOException {
        if (!Frame.holdsWidgets(context)) {
            context.getExternalContext().setResponseHeader(ContentPolicy.HEADER, ContentPolicy.STRICT);
            PrimeRequestContext.getCurrentInstance(context)
                    .getInitScriptsToExecute()
                    .clear();
            context.getResponseWriter().startElement("head", component);
        } else {
            super.encodeBegin(context, component);
        }
    }
}
