package org.closedloop.sla.examples.service.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.DatabaseMetaData;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.datasource.init.DatabasePopulatorUtils;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;

/**
 * Creates the tables where they are missing. The databases differ in the type of long bytes only, for which the script
 * has the placeholder {@code BYTES}.
 */
@Component
class SchemaSetup implements InitializingBean {

    private final DataSource database;

    SchemaSetup(DataSource database) {
        this.database = database;
    }

    @Override
    public void afterPropertiesSet() throws MetaDataAccessException {
        String product = JdbcUtils.extractDatabaseMetaData(database, DatabaseMetaData::getDatabaseProductName);
        String script = script().replace("BYTES", product.equals("PostgreSQL") ? "BYTEA" : "BLOB");
        DatabasePopulatorUtils.execute(
                new ResourceDatabasePopulator(new ByteArrayResource(script.getBytes(StandardCharsets.UTF_8))),
                database);
    }

    private static String script() {
        try (InputStream in = Objects.requireNonNull(SchemaSetup.class.getResourceAsStream("/tables.sql"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
