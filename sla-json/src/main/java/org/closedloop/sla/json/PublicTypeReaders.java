package org.closedloop.sla.json;

import java.lang.reflect.Modifier;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.module.SimpleDeserializers;

/**
 * Readers by public type. A class that implements one, which is what {@code getClass()} of a value gives, has the
 * reader of that type.
 */
final class PublicTypeReaders extends SimpleDeserializers {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        ValueDeserializer<?> own = super.findBeanDeserializer(type, config, description);
        Class<?> implementing = type.getRawClass();
        if (own != null || Modifier.isPublic(implementing.getModifiers()) || implementing.isInterface()) {
            return own;
        }
        return Stream.concat(Stream.ofNullable(implementing.getSuperclass()), Stream.of(implementing.getInterfaces()))
                .map(each -> super.findBeanDeserializer(config.constructType(each), config, description))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
