package org.caravanserai.web.shell;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Pages speak the language of the request, and their forms post back to the address that was asked for. */
public class PageViewHandler extends ViewHandlerWrapper {

    private static final String EXTENSION = ".xhtml";

    /** Under this name PrimeFaces keeps the number of a page's scripts, and its scripts send it along. */
    private static final String SCRIPT_NUMBER = "primefaces.nonce";

    /** What the state of a page without state is called, by the specification of Faces. */
    private static final String STATELESS = "stateless";

    public PageViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    /**
     * A form that was sent without scripts brings no number along, and gets a new one instead of a refusal. A form that
     * claims to have no state, on a page that keeps one, is answered like one whose state is gone, because it could
     * not be attributed to a session.
     */
    @Override
    public @Nullable UIViewRoot restoreView(FacesContext context, String viewId) {
        var root = isStateless(context) ? restoreStateless(context, viewId) : super.restoreView(context, viewId);
        var kept = root == null ? null : root.getViewMap(false);
        if (kept != null
                && !context.getExternalContext().getRequestParameterMap().containsKey(SCRIPT_NUMBER)) {
            kept.remove(SCRIPT_NUMBER);
        }
        return root;
    }

    private static boolean isStateless(FacesContext context) {
        var state = context.getExternalContext().getRequestParameterMap().get(ResponseStateManager.VIEW_STATE_PARAM);
        return STATELESS.equals(state);
    }

    private @Nullable UIViewRoot restoreStateless(FacesContext context, String viewId) {
        try {
            var root = super.restoreView(context, viewId);
            return root == null || !root.isTransient() ? null : root;
        } catch (FacesException failure) {
            if (FailureHandler.domain(failure) == null) {
                return null;
            }
            throw failure;
        }
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        var request = (HttpServletRequest) context.getExternalContext().getRequest();
        Languages.remember(
                request, (HttpServletResponse) context.getExternalContext().getResponse());
        return Languages.of(request);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        var root = context.getViewRoot();
        if (root != null && viewId.equals(root.getViewId())) {
            var address = context.getExternalContext().getRequestMap().get(RequestDispatcher.FORWARD_REQUEST_URI);
            if (address != null) {
                return address.toString();
            }
        }
        var url = super.getActionURL(context, viewId);
        var bare = url.endsWith(EXTENSION) ? url.substring(0, url.length() - EXTENSION.length()) : url;
        return bare.endsWith("/index") ? bare.substring(0, Math.max(1, bare.length() - "/index".length())) : bare;
    }
}
