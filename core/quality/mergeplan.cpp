#include "core/quality/similarity.h"
