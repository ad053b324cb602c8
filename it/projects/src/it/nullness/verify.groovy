File target = new File(basedir, 'target')

// Types of the tests' schemas are for tests only.
assert new File(target, 'test-classes/example/desk/CheckIn.class').file
assert !new File(target, 'classes/example/desk').exists()
