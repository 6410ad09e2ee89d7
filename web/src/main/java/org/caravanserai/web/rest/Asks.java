package org.caravanserai.web.rest;

import jakarta.ws.rs.core.UriInfo;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.caravanserai.platform.forms.Reader;

/** The address whose query a call reads as a record: its components are the parameters. */
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface Asks {

    Class<? extends Record> value();

    /** Reads it. */
    final class Query {

        private Query() {}

        /**
         * @throws org.caravanserai.domain.shared.Invalid each fault with its parameter
         */
        public static <T extends Record> T of(UriInfo address, Class<T> type) {
            var query = address.getQueryParameters();
            return Reader.query(name -> query.getOrDefault(name, List.of()), type);
        }
    }
}
