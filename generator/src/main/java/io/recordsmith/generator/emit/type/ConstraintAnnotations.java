package io.recordsmith.generator.emit.type;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import io.recordsmith.generator.emit.Literals;
import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.plan.type.Constraint;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The annotations of Jakarta Bean Validation 3.0 that say what a constraint does. */
final class ConstraintAnnotations {
    static final ClassName VALID = ClassName.get("jakarta.validation", "Valid");

    private static final String PACKAGE = "jakarta.validation.constraints";

    private static final BigDecimal LEAST = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal GREATEST = BigDecimal.valueOf(Long.MAX_VALUE);

    private ConstraintAnnotations() {}

    static List<AnnotationSpec> of(List<Constraint> constraints) {
        return constraints.stream().flatMap(one -> of(one).stream()).toList();
    }

    /** Returns the annotation; empty for a regular expression too long for one. */
    private static Optional<AnnotationSpec> of(Constraint constraint) {
        if (constraint instanceof Constraint.NotNull) {
            return Optional.of(annotation("NotNull").build());
        } else if (constraint instanceof Constraint.Cascade) {
            return Optional.of(AnnotationSpec.builder(VALID).build());
        } else if (constraint instanceof Constraint.Size size) {
            AnnotationSpec.Builder annotation = annotation("Size");
            size.minimum().ifPresent(minimum -> annotation.addMember("min", "$L", minimum));
            size.maximum().ifPresent(maximum -> annotation.addMember("max", "$L", maximum));
            return Optional.of(annotation.build());
        } else if (constraint instanceof Constraint.Limit limit) {
            return Optional.of(of(limit));
        }
        String regex = ((Constraint.Matches) constraint).regex();
        return Literals.isConstant(regex)
                ? Optional.of(annotation("Pattern")
                        .addMember("regexp", Literals.string(regex).toJavaPoet())
                        .build())
                : Optional.empty();
    }

    private static AnnotationSpec of(Constraint.Limit limit) {
        BigDecimal value = limit.value();
        if (limit.integer() && value.compareTo(LEAST) >= 0 && value.compareTo(GREATEST) <= 0) {
            long exact = value.longValueExact();
            CodeBlock literal = exact == (int) exact ? Literals.integer((int) exact) : Literals.integer(exact);
            return annotation(limit.lower() ? "Min" : "Max")
                    .addMember("value", literal.toJavaPoet())
                    .build();
        }
        AnnotationSpec.Builder annotation = annotation(limit.lower() ? "DecimalMin" : "DecimalMax")
                .addMember("value", Literals.string(value.toString()).toJavaPoet());
        if (!limit.inclusive()) {
            annotation.addMember("inclusive", "false");
        }
        return annotation.build();
    }

    private static AnnotationSpec.Builder annotation(String name) {
        return AnnotationSpec.builder(ClassName.get(PACKAGE, name));
    }
}
