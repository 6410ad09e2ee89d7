package org.caravanserai.persistence.shared;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Arguments of a statement that grows: each takes the next number, and its placeholder stands wherever it is needed. */
public final class SqlArguments {

    private final List<@Nullable Object> arguments = new ArrayList<>();

    /** The placeholder of a new argument. */
    public String add(@Nullable Object argument) {
        arguments.add(argument);
        return "?" + arguments.size();
    }

    /** Arguments for {@link Sql}, which binds those whose placeholders are in the statement. */
    public @Nullable Object[] all() {
        return arguments.toArray();
    }
}
