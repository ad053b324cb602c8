package io.recordsmith.generator.emit.validator;

import io.recordsmith.generator.emit.code.CodeBlock;

/** A part of a {@link Body}. */
sealed interface BodyPart {
    /** Returns whether the part can end a method in which it is the only step. */
    default boolean returns(boolean last) {
        return false;
    }

    /** Returns the part as the end of a method in which it is the only step. */
    default CodeBlock returning() {
        return alone();
    }

    /** Returns the part as the only step of a method. */
    CodeBlock alone();

    /** Returns the part as one of several steps. */
    CodeBlock amongOthers();

    /** Statements that are no step. */
    record Code(CodeBlock code) implements BodyPart {
        @Override
        public CodeBlock alone() {
            return code;
        }

        @Override
        public CodeBlock amongOthers() {
            return code;
        }
    }

    /** A fault under a condition. */
    record Fault(CodeBlock condition, CodeBlock report, boolean nested) implements BodyPart {
        /** Nothing may stand behind a statement that returns in any case. */
        @Override
        public boolean returns(boolean last) {
            return !nested && condition.toString().equals("true");
        }

        @Override
        public CodeBlock returning() {
            return CodeBlock.builder()
                    .addStatement("return report != null && report.$L", report)
                    .build();
        }

        @Override
        public CodeBlock alone() {
            return CodeBlock.builder()
                    .beginControlFlow("if ($L)", condition)
                    .add(returning())
                    .endControlFlow()
                    .build();
        }

        @Override
        public CodeBlock amongOthers() {
            return CodeBlock.builder()
                    .beginControlFlow("if ($L)", condition)
                    .add(returnWithoutReport())
                    .addStatement("valid = report.$L", report)
                    .endControlFlow()
                    .build();
        }
    }

    /** A call that returns whether a part of the instance is valid; {@code prefix} says when it is made. */
    record Call(CodeBlock prefix, CodeBlock passes, boolean nested) implements BodyPart {
        @Override
        public boolean returns(boolean last) {
            return last && !nested && prefix.isEmpty();
        }

        @Override
        public CodeBlock returning() {
            return CodeBlock.builder().addStatement("return $L", passes).build();
        }

        @Override
        public CodeBlock alone() {
            return CodeBlock.builder()
                    .beginControlFlow("if ($L!$L)", prefix, passes)
                    .addStatement("return false")
                    .endControlFlow()
                    .build();
        }

        @Override
        public CodeBlock amongOthers() {
            return CodeBlock.builder()
                    .beginControlFlow("if ($L!$L)", prefix, passes)
                    .add(returnWithoutReport())
                    .addStatement("valid = false")
                    .endControlFlow()
                    .build();
        }
    }

    /** Either a fault or a call: a property that is missing, or has a value to be checked. */
    record FaultOrCall(Fault fault, Call call) implements BodyPart {
        @Override
        public CodeBlock alone() {
            return amongOthers();
        }

        @Override
        public CodeBlock amongOthers() {
            return CodeBlock.builder()
                    .beginControlFlow("if ($L)", fault.condition)
                    .add(returnWithoutReport())
                    .addStatement("valid = report.$L", fault.report)
                    .nextControlFlow("else if (!$L)", call.passes)
                    .add(returnWithoutReport())
                    .addStatement("valid = false")
                    .endControlFlow()
                    .build();
        }
    }

    private static CodeBlock returnWithoutReport() {
        return CodeBlock.builder()
                .beginControlFlow("if (report == null)")
                .addStatement("return false")
                .endControlFlow()
                .build();
    }
}
