package org.caravanserai.web.shell;

import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.caravanserai.domain.shared.Characters;
import org.jspecify.annotations.Nullable;

/**
 * What people typed, without the characters that nobody types and no stored text can hold. Only POST sends a form:
 * with any other method the state of a view is no parameter, because Faces would take a link for a form and execute it.
 */
class UsableParameters extends HttpServletRequestWrapper {

    private final boolean mayBeForm;

    UsableParameters(HttpServletRequest request) {
        super(request);
        this.mayBeForm = request.getMethod().equals("POST");
    }

    private boolean isHidden(String name) {
        return !mayBeForm && name.equals(ResponseStateManager.VIEW_STATE_PARAM);
    }

    @Override
    public @Nullable String getParameter(String name) {
        var value = isHidden(name) ? null : super.getParameter(name);
        return value == null ? null : Characters.usable(value);
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        var values = isHidden(name) ? null : super.getParameterValues(name);
        return values == null ? null : usable(values);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        var usable = new LinkedHashMap<String, String[]>();
        super.getParameterMap().forEach((name, values) -> {
            if (!isHidden(name)) {
                usable.put(name, usable(values));
            }
        });
        return usable;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }

    private static String[] usable(String[] values) {
        return Arrays.stream(values).map(Characters::usable).toArray(String[]::new);
    }
}
