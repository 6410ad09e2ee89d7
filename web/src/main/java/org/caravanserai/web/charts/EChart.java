package org.caravanserai.web.charts;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.Collection;
import java.util.List;

/** Shared parts of the ECharts diagrams. */
final class EChart {

    /** Looking for the provider takes longer than a builder is worth: a heat map has thousands of them. */
    static final JsonProvider JSON = JsonProvider.provider();

    /** Colors that can be distinguished with color blindness too. */
    static final String ONE = "var(--action)";

    static final String OTHER = "var(--accent)";
    static final String FAINT = "var(--control)";

    private EChart() {}

    /** The options as JSON in an attribute of the page. */
    static String json(JsonObjectBuilder options) {
        return options.build().toString();
    }

    static JsonArrayBuilder names(Collection<String> names) {
        return JSON.createArrayBuilder(names);
    }

    /** The axis of horizontal bars, the first on top. */
    static JsonObjectBuilder downwards(List<String> names) {
        return JSON.createObjectBuilder()
                .add("type", "category")
                .add("inverse", true)
                .add("data", names(names));
    }

    static JsonObjectBuilder grid() {
        return JSON.createObjectBuilder()
                .add("left", 8)
                .add("right", 24)
                .add("top", 32)
                .add("bottom", 8)
                .add("containLabel", true);
    }
}
