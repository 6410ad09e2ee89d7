package org.caravanserai.web.shell;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.primefaces.context.PrimeRequestContext;
import org.primefaces.renderkit.HeadRenderer;

/**
 * Leaves PrimeFaces' scripts out of pages that hold none of its widgets, and with them the number that lets them run. In other pages the
 * settings of the scripts do without the error pages of {@code web.xml}, whose classes and files concern nobody: failures of partial
 * requests are answered by {@link FailureHandler} and OmniFaces with the page itself.
 */
public class LeanHeadRenderer extends HeadRenderer {

    @Override
    public void encodeBegin(FacesContext context, UIComponent component) throws IOException {
        if (!PageContext.holdsWidgets(context)) {
            context.getExternalContext().setResponseHeader(ContentPolicy.HEADER, ContentPolicy.STRICT);
            PrimeRequestContext.getCurrentInstance(context)
                    .getInitScriptsToExecute()
                    .clear();
            context.getResponseWriter().startElement("head", component);
        } else {
            PrimeRequestContext.getCurrentInstance(context)
                    .getApplicationContext()
                    .getConfig()
                    .getErrorPages()
                    .clear();
            super.encodeBegin(context, component);
        }
    }
}
