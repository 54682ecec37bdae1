import { randomInt } from "node:crypto";

/** Short, plain, and none like another when read aloud. */
const words = (
  "acorn amber anchor apple apron arrow aspen autumn badge bagel bamboo barrel basil basket beacon beaver " +
  "berry birch bishop blanket blossom bottle branch bread bridge bronze bucket button cabin cactus camel candle " +
  "canoe canvas carbon carpet castle cedar cello chalk cherry chess circle citrus clover cobalt cocoa comet " +
  "copper coral cotton cradle crane cricket crystal daisy dolphin donkey dragon eagle ember engine fabric falcon " +
  "feather fennel fern fiddle flame flint flute forest fossil fountain fox galaxy garden garlic gecko ginger glacier " +
  "glider goblet granite grape gravel guitar hammer harbor harvest hazel helmet heron hickory honey hornet igloo " +
  "indigo island ivory jacket jaguar jasmine jigsaw jungle kayak kettle kitten koala ladder lagoon lantern laurel " +
  "lemon lentil lizard locket lotus magnet mango maple marble meadow melon mirror mitten mosaic mustard nectar " +
  "needle nickel nutmeg oasis ocean olive onion opal orchid otter oyster paddle panda papaya parrot pebble pepper " +
  "piano pigeon pillow pine planet plum pocket pollen poppy prairie pretzel puffin pumpkin quartz quilt rabbit radish " +
  "raven ribbon river robin rocket rosemary saddle saffron salmon sapphire satin scarf shadow silver sparrow spruce " +
  "squid sunset teapot thistle thunder tiger timber tulip tundra turtle valley velvet violet walnut willow window zebra"
).split(" ");

/** Three words and a number, such as `otter-lantern-plum-47`: some 30 bits behind a limit of tries. */
export function newPassword(): string {
  const pick = () => words[randomInt(words.length)] ?? "";
  return `${pick()}-${pick()}-${pick()}-${randomInt(10, 100)}`;
}
