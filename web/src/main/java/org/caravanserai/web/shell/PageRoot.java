package org.caravanserai.web.shell;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The root of every page. What a page without state notes for itself, as the number of its scripts, lives as long as
 * the page is written: Faces would open a session for it, and every passer-by would have one.
 */
public class PageRoot extends UIViewRoot {

    private final Map<String, Object> passing = new HashMap<>();
    private boolean decided;

    @Override
    public void setTransient(boolean withoutState) {
        super.setTransient(withoutState);
        decided = true;
        if (!withoutState && !passing.isEmpty()) {
            super.getViewMap(true).putAll(passing);
            passing.clear();
        }
    }

    @Override
    public @Nullable Map<String, Object> getViewMap(boolean create) {
        return isTransient() || isAskedTooEarly() ? passing : super.getViewMap(create);
    }

    /** The number of the scripts is asked for before the page is read, which says first of all whether it has state. */
    private boolean isAskedTooEarly() {
        return !decided
                && PhaseId.RENDER_RESPONSE.equals(
                        FacesContext.getCurrentInstance().getCurrentPhaseId())
                && super.getViewMap(false) == null;
    }
}
