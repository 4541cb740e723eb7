"""What Processing does with the layers of an algorithm that has run; here there are none."""


def handleAlgorithmResults(*_what: object) -> bool:
    return True
