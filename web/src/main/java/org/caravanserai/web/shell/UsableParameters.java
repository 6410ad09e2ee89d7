package org.caravanserai.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What people typed, without the characters that nobody types and no text of ours can hold. */
class UsableParameters extends HttpServletRequestWrapper {

    UsableParameters(HttpServletRequest request) {
        super(request);
    }

    @Override
    public @Nullable String getParameter(String name) {
        var value = super.getParameter(name);
        return value == null ? null : Characters.usable(value);
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        var values = super.getParameterValues(name);
        return values == null ? null : usable(values);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        var usable = new LinkedHashMap<String, String[]>();
        super.getParameterMap().forEach((name, values) -> usable.put(name, usable(values)));
        return usable;
    }

    private static String[] usable(String[] values) {
        return Arrays.stream(values).map(Characters::usable).toArray(String[]::new);
    }
}
