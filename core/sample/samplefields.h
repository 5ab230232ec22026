#pragma once

#include "core/base/result.h"
#include "core/domain/field.h"
#include "core/sample/samplestory.h"

#include <optional>
#include <span>
#include <string_view>

namespace lead {

class Workspace;

/// What the invented team keeps of its leads beyond the built-in fields: who serves them now, and until when.
class SampleFields
{
public:
    /// Adds the custom fields to the workspace; those that are there under the same name and type stay. Inside a transaction.
    static Result<SampleFields> add(Workspace &workspace);

    FieldNumber provider() const { return m_provider; }
    FieldNumber contractEnds() const { return m_contractEnds; }

    /// The choices of the provider.
    static std::span<const std::string_view> providers();

    struct Answers
    {
        std::optional<std::size_t> provider;      ///< of providers()
        std::optional<std::int64_t> contractEnds; ///< day since 1970
    };
    /// What was asked and told about a lead that came in at `at`.
    static Answers draw(const SampleStory &story, Millis at, SampleRandom &random);

private:
    FieldNumber m_provider = 0;
    FieldNumber m_contractEnds = 0;
};

} // namespace lead
