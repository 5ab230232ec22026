#pragma once

#include "core/sample/samplerandom.h"

#include <string>

namespace lead {

/// What reps write down, in the short way of reps.
namespace sampletalk {

/// After a call that nobody took; often empty.
std::string unanswered(SampleRandom &random);
std::string firstTalk(SampleRandom &random);
std::string laterTalk(SampleRandom &random);
std::string refusal(SampleRandom &random);
std::string email(SampleRandom &random);
std::string reply(SampleRandom &random);
std::string note(SampleRandom &random);
std::string meeting(SampleRandom &random);
std::string won(SampleRandom &random);
/// What a person typed into a form.
std::string request(SampleRandom &random);
std::string taskTitle(SampleRandom &random, bool hadContact);

} // namespace sampletalk

} // namespace lead
