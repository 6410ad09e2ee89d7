package org.caravanserai.web.shell;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.primefaces.renderkit.HeadRenderer;

/** Leaves PrimeFaces' scripts out of pages that hold none of its widgets. */
public class LeanHeadRenderer extends HeadRenderer {

    @Override
    public void encodeBegin(FacesContext context, UIComponent component) throws IOException {
        var root = context.getViewRoot();
        if (root.getComponentResources(context, "head").isEmpty()) {
            context.getResponseWriter().startElement("head", component);
        } else {
            super.encodeBegin(context, component);
        }
    }
}
