package org.closedloop.sla.json;

import java.util.List;
import java.util.stream.Collectors;
import org.closedloop.sla.json.shape.Shape;
import org.closedloop.sla.json.tree.Fault;
import org.closedloop.sla.json.tree.Faults;
import org.closedloop.sla.json.tree.Node;
import org.closedloop.sla.json.tree.NodeReader;
import org.closedloop.sla.json.value.Document;
import org.closedloop.sla.json.value.MetricShapes;
import org.closedloop.sla.json.value.TargetShapes;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.target.Target;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * For a mapper of your own: agreements and their drafts, numbers, leads, calendars, scorecards, mappings, targets and
 * metrics become fields of your types.
 *
 * <p>They have the form that they have in documents, but no envelope. What is wrong with one is a
 * {@link DatabindException} whose message has all its problems, one a line. Agreements and mappings are not validated
 * here.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new SlaModule()).build();
 * }</pre>
 */
public final class SlaModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** All types of this library that have a document form. */
    public SlaModule() {
        super("org.closedloop.sla");
        Document.ALL.forEach(document -> add(document.type(), document.shape()));
        add(Target.class, TargetShapes.TARGET);
        add(Metric.class, MetricShapes.METRIC);
    }

    private void add(Class<?> type, Shape<?> shape) {
        @SuppressWarnings("unchecked") // Every caller hands in the shape of the type.
        Class<Object> any = (Class<Object>) type;
        @SuppressWarnings("unchecked")
        Shape<Object> form = (Shape<Object>) shape;
        addSerializer(any, new Writing(form));
        addDeserializer(any, new FromTokens(form));
    }

    private static final class Writing extends ValueSerializer<Object> {
        private final Shape<Object> shape;

        Writing(Shape<Object> shape) {
            this.shape = shape;
        }

        @Override
        public void serialize(Object value, JsonGenerator out, SerializationContext context) {
            shape.write(value, out);
        }
    }

    private static final class FromTokens extends ValueDeserializer<Object> {
        private final Shape<Object> shape;

        FromTokens(Shape<Object> shape) {
            this.shape = shape;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            Faults problems = new Faults(context.getLocale());
            try {
                Node node = new NodeReader(parser, problems).read(null, "", 1);
                Object value = shape.read(node, problems);
                if (value != null && problems.isEmpty()) {
                    return value;
                }
            } catch (NodeReader.TooDeep e) {
                problems.add(e.fault(problems.messages()));
            }
            throw DatabindException.from(parser, lines(problems.inOrder()));
        }

        private static String lines(List<Fault> problems) {
            return problems.stream().map(Fault::toString).collect(Collectors.joining("\n"));
        }
    }
}
